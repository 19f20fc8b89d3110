import type { SheetCell, SheetDocument } from "../../../../src/document/sheetDocument";
import { analyse, type Analysis } from "../../../../src/app/analyse";
import { workbookSheets } from "../../../../src/app/workbookSheets";
import type { Workbook } from "../../../../src/hosts/host";
import { readSample } from "../../../support/readSample";
import { unwatched } from "../../files/readBook";
import { bookOf } from "./book";
import { startOffice } from "../officeLibrary";
import type { OpenedBook } from "./openBook";
import { cleanedUp, excelHost, numbersBook, olderExcel, openExcel, sheetNamed } from "./openExcel";

/** Whole rows have an address of their own. */
const wholeRows = "A1:XFD4";

const done = { ok: true, value: undefined };
const refused = (error: object): object => ({ ok: false, error });

function text(value: string, more: Partial<SheetCell & { kind: "text" }> = {}): SheetCell {
  return { kind: "text", text: value, format: "text", indent: 0, link: null, ...more };
}

function sheetOf(name: string, cells: readonly (readonly SheetCell[])[]): SheetDocument {
  return {
    name,
    columns: [{ widthChars: 30 }, { widthChars: 12 }],
    rows: cells.map((row) => ({ cells: row, emphasis: "none" })),
    frozen: { rows: 1, columns: 1 },
    conditions: [
      { area: "B2:B9", formula: "=B2>1", format: "alarm" },
      { area: "B2:B9", formula: "=B2>0", format: "attention" },
    ],
    print: {
      orientation: "landscape",
      headerRows: { from: 0, to: 1 },
      fit: "pageWidth",
      marginPt: 36,
      footer: "&P / &N",
    },
  };
}

const analysis = sheetOf("决算分析", [
  [text("项目", { format: "header" }), text("决算数", { format: "header" })],
  [text("=基本支出", { indent: 1 }), { kind: "formula", formula: "=Sheet1!B2", format: "amount" }],
  [text("2011301", { format: "code" }), { kind: "number", decimal: "12.35", format: "amount" }],
  [text("+去Sheet1", { link: { location: "'Sheet1'!B2" }, format: "link" }), empty()],
]);

function empty(): SheetCell {
  return { kind: "empty", format: "note" };
}

/** Whole samples take a while on a busy machine. */
jest.setTimeout(120_000);

beforeAll(async () => {
  await startOffice(openExcel(numbersBook(1, 1, 1)).application);
});

let opened: OpenedBook;
beforeEach(() => {
  opened = openExcel(numbersBook(1, 4, 4));
});

afterEach(async () => {
  await cleanedUp();
  expect(opened.application.gaps).toEqual([]);
  expect(opened.application.references.live).toBe(0);
});

const names = (): string[] => opened.book.sheets.map(({ name }) => name);

describe("a sheet of ours is written", () => {
  test("with texts that stay texts, formulas that live, numbers, links", async () => {
    expect(await excelHost.writeSheets([analysis])).toEqual(done);
    const { cells, links, numberFormats } = sheetNamed(opened.book, "决算分析");
    const rows = [0, 1, 2, 3].map((row) =>
      [0, 1].map((column) => {
        const cell = cells.get(row)?.get(column);
        return cell?.formula ?? cell?.value;
      }),
    );
    expect(rows).toEqual([
      ["项目", "决算数"],
      ["=基本支出", "=Sheet1!B2"],
      ["2011301", 12.35],
      ["+去Sheet1", undefined],
    ]);
    expect(cells.get(1)?.get(0)?.formula).toBeNull();
    expect(links).toEqual(new Map([["3,0", "'Sheet1'!B2"]]));
    expect(numberFormats.get("1,1")).toBe("#,##0.00");
    expect(numberFormats.get("2,0")).toBe("@");
  });

  test("with its looks", async () => {
    await excelHost.writeSheets([analysis]);
    const { looks, rules } = sheetNamed(opened.book, "决算分析");
    const has = Object.fromEntries(looks);
    expect(has).toMatchObject({
      "A1:B1 font.bold": true,
      "A1:B1 horizontalAlignment": "Center",
      "A2 indentLevel": 1,
      "B2:B3 horizontalAlignment": "Right",
      "A4 font.underline": "Single",
      "A1 columnWidth": 161.25,
      "freeze at": "决算分析!A1",
      "print leftMargin": 36,
      [`${wholeRows} autofitRows`]: true,
      "print orientation": "Landscape",
      "print titleRows": "$1:$2",
      "print zoom": { horizontalFitToPages: 1 },
      "print centerFooter": "&P / &N",
    });
    expect(rules.map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
      ["=B2>1", true],
      ["=B2>0", true],
    ]);
  });

  test("and comes to the front, with nothing changed on the user's sheets", async () => {
    const before = JSON.stringify([...sheetNamed(opened.book, "Sheet1").cells]);
    await excelHost.writeSheets([analysis, sheetOf("问题清单", [[text("a"), empty()]])]);
    expect(names()).toEqual(["Sheet1", "决算分析", "问题清单"]);
    expect(opened.book.active.sheet).toBe(sheetNamed(opened.book, "决算分析").id);
    expect(JSON.stringify([...sheetNamed(opened.book, "Sheet1").cells])).toBe(before);
    expect(opened.application.log.syncs).toHaveLength(2);
  });

  test("a second time in its place, with nothing left of the first", async () => {
    await excelHost.writeSheets([analysis]);
    const first = sheetNamed(opened.book, "决算分析");
    first.visibility = "hidden";
    await excelHost.writeSheets([sheetOf("决算分析", [[text("新"), empty()]])]);
    expect(names()).toEqual(["Sheet1", "决算分析"]);
    const second = sheetNamed(opened.book, "决算分析");
    expect(second.id).toBe(first.id);
    expect(second.visibility).toBe("visible");
    expect([...second.cells.values()].flatMap((line) => [...line.values()])).toEqual([
      { value: "新", text: "新", formula: null },
    ]);
    expect(second.rules).toHaveLength(2);
    expect(second.links.size).toBe(0);
  });

  test("a long one arrives whole, in pieces", async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [text(`第${String(row)}行`), empty()]);
    expect(await excelHost.writeSheets([sheetOf("决算分析", rows)])).toEqual(done);
    const { cells } = sheetNamed(opened.book, "决算分析");
    expect(cells.get(11_999)?.get(0)?.value).toBe("第11999行");
    for (const { requestBytes } of opened.application.log.syncs) {
      expect(requestBytes).toBeLessThan(2 * 1024 * 1024);
    }
  });
});

describe("the sheets of a sample", () => {
  test("are written, and the workbook reads as before", async () => {
    const sample = await readSample("clean-department-2023.xlsx");
    opened = openExcel(bookOf(sample));
    const before = factsOf(await readWhole());
    const written = await excelHost.writeSheets(sheetsOf(await readWhole()));
    expect(written).toEqual(done);
    expect(names().slice(-2)).toEqual(["决算分析", "问题清单"]);
    expect(factsOf(await readWhole())).toEqual(before);
    expect(await excelHost.writeSheets(sheetsOf(await readWhole()))).toEqual(done);
    expect(names()).toHaveLength(sample.grids.length + 2);
  });
});

async function readWhole(): Promise<Workbook> {
  const read = await excelHost.readWorkbook(unwatched);
  if (!read.ok) {
    throw new Error(read.error.code);
  }
  return read.value;
}

function analysed(workbook: Workbook): Analysis {
  const analysis = analyse([workbook], { fiscalYear: null });
  if (!analysis.ok) {
    throw new Error(analysis.error.code);
  }
  return analysis.value;
}

const factsOf = (workbook: Workbook): unknown => analysed(workbook).facts;
const sheetsOf = (workbook: Workbook): readonly SheetDocument[] =>
  workbookSheets(analysed(workbook), workbook.file);

describe("a sheet is not written", () => {
  test("over one of the user's: nothing at all is written", async () => {
    await excelHost.writeSheets([sheetOf("问题清单", [[text("a"), empty()]])]);
    sheetNamed(opened.book, "Sheet1").name = "决算分析";
    const before = opened.book.changes;
    expect(await excelHost.writeSheets([sheetOf("问题清单", []), analysis])).toEqual(
      refused({ code: "host.sheetNameTaken", sheet: "决算分析" }),
    );
    expect(opened.book.changes).toBe(before);
  });

  test("over a protected one of ours", async () => {
    await excelHost.writeSheets([analysis]);
    sheetNamed(opened.book, "决算分析").isProtected = true;
    expect(await excelHost.writeSheets([analysis])).toEqual(
      refused({ code: "host.sheetProtected", sheet: "决算分析" }),
    );
  });

  test("into a workbook whose structure is protected", async () => {
    opened.book.isStructureProtected = true;
    expect(await excelHost.writeSheets([analysis])).toEqual(
      refused({ code: "host.structureProtected" }),
    );
  });

  test("by an Excel that cannot mark it as ours", async () => {
    opened = openExcel(opened.book, olderExcel("1.11"));
    expect(await excelHost.writeSheets([analysis])).toEqual(
      refused({ code: "host.notSupported", needs: "ExcelApi 1.12" }),
    );
  });

  test.each([
    { kind: "stopsBefore", action: 12, code: "AccessDenied" },
    { kind: "failsAfterWork", code: "AccessDenied" },
  ] as const)("by halves: what is new is taken away after $kind", async (fault) => {
    opened.application.faults.at(2, fault);
    expect(await excelHost.writeSheets([analysis])).toEqual(refused({ code: "host.accessDenied" }));
    expect(names()).toEqual(["Sheet1"]);
  });

  test("the first refusal is told, even where taking away is refused too", async () => {
    opened.application.faults.at(2, { kind: "failsAfterWork", code: "AccessDenied" });
    opened.application.faults.at(3, { kind: "refuses", code: "InactiveWorkbook" });
    expect(await excelHost.writeSheets([analysis])).toEqual(refused({ code: "host.accessDenied" }));
  });
});
