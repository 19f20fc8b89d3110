import { OfficeApplication } from "../officeApplication";
import { startOffice, attachApplication } from "../officeLibrary";
import { office365, officeLtsc2021, officeWeb, type OfficeProfile } from "../profiles";
import { HostFault } from "./hostFault";
import { HostObject, textArgument } from "./hostObject";

/** The smallest workbook that shows what the engine does: names of sheets, and one kind of range. */
function tinyWorkbook(names: string[]): HostObject {
  const sheets = (): HostObject[] => names.map((_, index) => sheet(names, index));
  const find = (name: unknown): HostObject | null =>
    sheets()[names.indexOf(String(name).replace(/^id-/, ""))] ?? null;
  const worksheets = new HostObject({
    type: "WorksheetCollection",
    api: "ExcelApi",
    items: sheets,
    item: ([name]) => {
      const found = find(name);
      if (found === null) {
        throw new HostFault("ItemNotFound");
      }
      return found;
    },
    methods: {
      GetItemOrNullObject: { since: "1.4", call: ([name]) => find(name) },
    },
  });
  return new HostObject({
    type: "Workbook",
    api: "ExcelApi",
    scalars: { Name: { since: "1.7", read: () => "a.xlsx" } },
    parts: { Worksheets: { since: "1.1", open: () => worksheets } },
  });
}

function sheet(names: string[], index: number): HostObject {
  const used = new HostObject({
    type: "Range",
    api: "ExcelApi",
    livesByReference: true,
    scalars: { Address: { since: "1.1", read: () => `${String(names[index])}!A1` } },
  });
  return new HostObject({
    type: "Worksheet",
    api: "ExcelApi",
    identity: { Id: `id-${String(names[index])}` },
    scalars: {
      Name: {
        since: "1.1",
        read: () => names[index] ?? "",
        write: (value) => {
          names[index] = textArgument(value);
        },
      },
    },
    methods: {
      GetUsedRange: { since: "1.1", call: () => used },
      CalculateOnlyNever: { since: "1.99", call: () => null },
    },
  });
}

function open(names: string[], profile: OfficeProfile = officeLtsc2021): OfficeApplication {
  const root = tinyWorkbook(names);
  const application = new OfficeApplication({
    host: "Excel",
    profile,
    model: { root: () => root, service: () => null },
  });
  attachApplication(application);
  return application;
}

/** The code of the library's own error, or what went through. */
async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error),
  );
}

const readNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

beforeAll(async () => {
  const root = tinyWorkbook([]);
  const started = await startOffice(
    new OfficeApplication({
      host: "Excel",
      profile: officeLtsc2021,
      model: { root: () => root, service: () => null },
    }),
  );
  expect(started).toMatchObject({ host: "Excel", platform: "PC" });
});

describe("the genuine library over the engine", () => {
  test("loads what was asked for, in one round trip", async () => {
    const application = open(["收入", "支出"]);
    expect(await readNames()).toEqual(["收入", "支出"]);
    expect(application.log.syncs).toHaveLength(1);
    expect(application.log.writes).toHaveLength(0);
    expect(application.log.touched).toContain("Worksheet.Name");
  });

  test("what was not loaded cannot be read", async () => {
    open(["a"]);
    const read = Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("a");
      await context.sync();
      return first.name;
    });
    expect(await codeOf(read)).toBe("PropertyNotLoaded");
  });

  test("writes through, and says that it writes", async () => {
    const names = ["a"];
    const application = open(names);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("a").name = "b";
      await context.sync();
    });
    expect(names).toEqual(["b"]);
    expect(application.log.writes).toHaveLength(1);
  });

  test("a null object is known as one after the sync", async () => {
    open(["a"]);
    const isNull = await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("z");
      none.load("name");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("an item that is not there is an error where it is asked for", async () => {
    open(["a"]);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("z").load("name");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("ItemNotFound");
  });

  test("a range lives for the run, and its reference is given back after it", async () => {
    const application = open(["a"]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("a").getUsedRange();
      await context.sync();
      expect(application.references.live).toBe(1);
      range.load("address");
      await context.sync();
      expect(range.address).toBe("a!A1");
    });
    await cleanedUp();
    expect(application.references.live).toBe(0);
    expect(application.log.syncs).toHaveLength(2);
  });

  test("a member that the host does not know is a gap by its name", async () => {
    const application = open(["a"]);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("a").load("tabColor");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("GeneralException");
    expect(application.gaps).toEqual(["Worksheet.tabColor"]);
  });

  test("a member newer than the application is refused, and is no gap", async () => {
    const old = { ...officeLtsc2021, sets: { ...officeLtsc2021.sets, ExcelApi: "1.3" } };
    const application = open(["a"], old);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("a");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("ApiNotFound");
    expect(application.gaps).toEqual([]);
  });

  test.each([
    [officeLtsc2021, "1.14", true],
    [officeLtsc2021, "1.15", false],
    [office365, "1.21", true],
  ] as const)("a profile answers for its sets", (profile, version, expected) => {
    open(["a"], profile);
    expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(expected);
  });
});

describe("faults", () => {
  test.each([
    [5004, "InvalidOperationInCellEditMode"],
    [7000, "AccessDenied"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [5012, "InvalidOrTimedOutSession"],
    [5001, "GeneralException"],
  ])("status %i is %s", async (status, code) => {
    open(["a"]).faults.at(1, { kind: "status", status });
    expect(await codeOf(readNames())).toBe(code);
    expect(await readNames()).toEqual(["a"]);
  });

  test("only the sync that was named fails", async () => {
    open(["a"]).faults.at(2, { kind: "refuses", code: "InactiveWorkbook" });
    expect(await readNames()).toEqual(["a"]);
    expect(await codeOf(readNames())).toBe("InactiveWorkbook");
  });

  test("an error after the work leaves the work done", async () => {
    const names = ["a", "b"];
    const application = open(names);
    application.faults.at(1, { kind: "failsAfterWork", code: "RequestAborted" });
    expect(await codeOf(renameBoth())).toBe("RequestAborted");
    expect(names).toEqual(["c", "d"]);
  });

  test("an error in the middle keeps what was done before it", async () => {
    const names = ["a", "b"];
    const application = open(names);
    application.faults.at(1, { kind: "stopsBefore", action: 5, code: "AccessDenied" });
    expect(await codeOf(renameBoth())).toBe("AccessDenied");
    expect(names).toEqual(["c", "b"]);
  });

  test("while a cell is being edited nothing is answered, and then it is", async () => {
    const application = open(["a"]);
    application.beginEditing();
    expect(await codeOf(readNames())).toBe("InvalidOperationInCellEditMode");
    application.endEditing();
    expect(await readNames()).toEqual(["a"]);
  });

  test("a caller who waits for the end of editing is answered then", async () => {
    const application = open(["a"], office365);
    application.beginEditing();
    const steps: string[] = [];
    const read = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      steps.push("answered");
    });
    await cleanedUp();
    steps.push("ended");
    application.endEditing();
    await read;
    expect(steps).toEqual(["ended", "answered"]);
  });

  test("Office on the web refuses more than five megabytes", async () => {
    open(["x".repeat(5 * 1024 * 1024)], officeWeb);
    expect(await codeOf(readNames())).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

const renameBoth = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("a").name = "c";
    context.workbook.worksheets.getItem("b").name = "d";
    await context.sync();
  });

/** The library gives references back in a batch of its own, after the run has ended. */
async function cleanedUp(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
