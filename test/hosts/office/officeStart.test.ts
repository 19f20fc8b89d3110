import {
  officeStart,
  restoreHistory,
  type OfficeLibrary,
} from "../../../src/hosts/office/officeStart";

/** A library that says what a real one says at run time, where its types promise other things. */
function libraryThat(onReady: () => Promise<unknown>): OfficeLibrary {
  return { onReady: onReady as OfficeLibrary["onReady"] };
}

const never = (): Promise<never> => new Promise(() => undefined);

describe("where the pane is", () => {
  test.each([
    { host: "Excel", kind: "excel" },
    { host: "Word", kind: "word" },
    { host: "PowerPoint", kind: "browser" },
    { host: null, kind: "browser" },
  ])("$host is $kind", async ({ host, kind }) => {
    const library = libraryThat(() => Promise.resolve({ host, platform: null, addin: null }));
    expect(await officeStart(library, 1_000)).toEqual({ kind });
  });

  test("no answer in time is said to be late", async () => {
    expect(await officeStart(libraryThat(never), 1)).toMatchObject({ kind: "late" });
  });

  test("no library is late at once", async () => {
    expect(await officeStart(null, 1_000_000)).toMatchObject({ kind: "late" });
  });

  test("an answer that comes late still comes", async () => {
    let answer: (info: unknown) => void = () => undefined;
    const library = libraryThat(() => new Promise((resolve) => (answer = resolve)));
    const start = await officeStart(library, 1);
    answer({ host: "Word" });
    expect(start.kind === "late" && (await start.arrival)).toBe("word");
  });
});

test("the page gets its history functions back", () => {
  const own = { pushState: () => "pushed", replaceState: () => "replaced" };
  const history = Object.create(own) as History;
  Object.assign(history, { pushState: null, replaceState: null });
  restoreHistory(history);
  expect([history.pushState, history.replaceState]).toEqual([own.pushState, own.replaceState]);
});
