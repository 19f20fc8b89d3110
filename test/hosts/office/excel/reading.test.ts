import { readdirSync } from "node:fs";
import { analyse } from "../../../../src/app/analyse";
import type { Workbook } from "../../../../src/hosts/host";
import { createExcelHost } from "../../../../src/hosts/office/excel/excelHost";
import { readSample, samplesFolder } from "../../../support/readSample";
import { unwatched } from "../../files/readBook";
import { readingCost } from "./readingCosts";
import { readWorkbookFile } from "../../../../src/hosts/files/readWorkbookFile";
import { describeReading } from "../../hostContract";
import { startOffice } from "../officeLibrary";
import { officeProfiles, officeWeb } from "../profiles";
import { bookOf, type Book, type BookCell } from "./book";
import type { OpenedBook } from "./openBook";
import { cleanedUp, excelHost, numbersBook, numbersGrid, olderExcel, openExcel } from "./openExcel";

async function readWhole(): Promise<Workbook> {
  const read = await excelHost.readWorkbook(unwatched);
  if (!read.ok) {
    throw new Error(read.error.code);
  }
  return read.value;
}

/** Whole samples take a while on a busy machine. */
jest.setTimeout(120_000);

beforeAll(async () => {
  await startOffice(openExcel(numbersBook(1, 1, 1)).application);
});

describeReading("Excel over Office.js", async () => async (file, watch) => {
  const fromFile = await readWorkbookFile(file, unwatched);
  if (!fromFile.ok) {
    throw new Error(fromFile.error.code);
  }
  openExcel(bookOf(fromFile.value));
  return excelHost.readWorkbook(watch);
});

let opened: OpenedBook | null = null;
afterEach(() => {
  expect(opened?.application.gaps ?? []).toEqual([]);
  opened = null;
});

describe("a workbook reads the same from Excel as from its file", () => {
  const samples = readdirSync(samplesFolder).filter((name) => name.endsWith(".xlsx"));
  test.each(samples)("%s: grids and facts", async (name) => {
    const fromFile = await readSample(name);
    opened = openExcel(bookOf(fromFile));
    const fromExcel = await readWhole();
    expect(fromExcel.file).toBe(name);
    expect(fromExcel.grids).toEqual(fromFile.grids);
    expect(factsOf(fromExcel)).toEqual(factsOf(fromFile));
    expect(opened.application.log.syncs).toHaveLength(3);
    expect(opened.book.changes).toBe(0);
    await cleanedUp();
    expect(opened.application.references.live).toBe(0);
  });
});

function factsOf(workbook: Workbook): unknown {
  const result = analyse([workbook], { fiscalYear: null });
  return result.ok ? result.value.facts : result.error;
}

describe("round trips", () => {
  test.each([1, 9, 40])("%i sheets are read in three", async (sheets) => {
    const sample = await readSample("clean-department-2023.xlsx");
    const { syncs, cells, requestBytes, answerBytes } = await readingCost(sample, sheets);
    expect(syncs).toBe(3);
    expect(requestBytes).toBeLessThan(2_500 * sheets + 2_000);
    // value, text, formula and format of each cell
    expect(answerBytes).toBeLessThan(120 * cells + 1_000 * sheets);
  });

  test.each(officeProfiles)("in three in $name", async (profile) => {
    opened = openExcel(numbersBook(9, 30, 8), profile);
    await readWhole();
    expect(opened.application.log.syncs).toHaveLength(3);
  });
});

describe("what a sheet may hold", () => {
  const cells = (book: Book): Map<number, Map<number, BookCell>> =>
    book.sheets[0]?.cells ?? new Map<number, Map<number, BookCell>>();

  test("formulas, errors, texts that look like formulas, booleans, empty texts", async () => {
    const book = numbersBook(1, 0, 0);
    const line: BookCell[] = [
      { value: 2, text: "2.00", formula: "=1+1" },
      { value: "#REF!", text: "#REF!", formula: "=Gone!A1" },
      { value: "=见附表", text: "=见附表", formula: null },
      { value: true, text: "TRUE", formula: null },
      { value: "", text: "", formula: "=T(A1)" },
      { value: 1423.3799999999999, text: "1423.38", formula: null },
    ];
    cells(book).set(4, new Map(line.map((cell, index) => [index + 2, cell])));
    opened = openExcel(book);
    const { grids } = await readWhole();
    const shape = { numberFormat: "General", isFormula: false };
    expect(grids[0]?.origin).toEqual({ row: 4, column: 2 });
    expect(grids[0]?.rows).toEqual([
      [
        { ...shape, value: 2, text: "2.00", isFormula: true },
        { ...shape, value: { error: "#REF!" }, text: "#REF!", isFormula: true },
        { ...shape, value: "=见附表", text: "=见附表" },
        { ...shape, value: true, text: "TRUE" },
        { ...shape, value: "", text: "", isFormula: true },
        { ...shape, value: 1423.38, text: "1423.38" },
      ],
    ]);
  });

  test("hidden rows and columns are read, and said to be hidden", async () => {
    const book = numbersBook(1, 5, 4);
    book.sheets[0]?.hiddenRows.add(1).add(4);
    book.sheets[0]?.hiddenColumns.add(0);
    opened = openExcel(book);
    const { grids } = await readWhole();
    expect(grids[0]?.hiddenRows).toEqual(new Set([1, 4]));
    expect(grids[0]?.hiddenColumns).toEqual(new Set([0]));
    expect(grids[0]?.rows[1]?.[0]?.value).toBe(4);
    expect(opened.application.log.syncs).toHaveLength(3);
  });

  test("hidden and very hidden sheets are read as such; a protected one is read", async () => {
    const grids = [
      numbersGrid("a", 2, 2),
      { ...numbersGrid("b", 2, 2), visibility: "hidden" as const },
      { ...numbersGrid("c", 2, 2), visibility: "veryHidden" as const },
    ];
    opened = openExcel(bookOf({ file: "a.xlsx", grids }, { a: { isProtected: true } }));
    const read = await readWhole();
    expect(read.grids).toEqual(grids);
    expect(opened.book.changes).toBe(0);
  });

  test("a sheet in which nothing stands is an empty grid", async () => {
    opened = openExcel(
      bookOf({ file: "a.xlsx", grids: [numbersGrid("a", 0, 0), numbersGrid("b", 1, 1)] }),
    );
    const { grids } = await readWhole();
    expect(grids.map(({ rows }) => rows.length)).toEqual([0, 1]);
  });

  test("a workbook in which nothing stands is refused", async () => {
    opened = openExcel(numbersBook(2, 0, 0));
    expect(await excelHost.readWorkbook(unwatched)).toEqual({
      ok: false,
      error: { code: "host.emptyWorkbook", file: "a.xlsx" },
    });
  });

  test("more merged areas than one answer holds", async () => {
    const book = numbersBook(2, 700, 3);
    const merges = book.sheets[0]?.merges ?? [];
    for (let row = 0; row < 700; row += 1) {
      merges.push({ row, column: 1, rows: 1, columns: 2 });
    }
    book.sheets[1]?.merges.push({ row: 0, column: 0, rows: 2, columns: 1 });
    opened = openExcel(book);
    const { grids } = await readWhole();
    expect(grids.map((grid) => grid.merges.length)).toEqual([700, 1]);
    expect(grids[0]?.merges[699]).toEqual({ top: 699, bottom: 699, left: 1, right: 2 });
  });

  test("an Excel that does not tell merged areas is read without them", async () => {
    const book = numbersBook(1, 3, 3);
    book.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
    opened = openExcel(book, olderExcel("1.12"));
    const { grids } = await readWhole();
    expect(grids[0]?.merges).toEqual([]);
    expect(opened.application.log.syncs).toHaveLength(3);
    expect(opened.application.log.writes).toEqual([]);
  });
});

describe("large workbooks", () => {
  test("a sheet above the budget is read in blocks of rows", async () => {
    opened = openExcel(numbersBook(1, 5_000, 10), officeWeb);
    const { grids } = await readWhole();
    expect(grids[0]?.rows).toHaveLength(5_000);
    expect(grids[0]?.rows[4_999]?.[9]?.value).toBe(49_999);
    // 40 000 cells and then 10 000
    expect(opened.application.log.syncs).toHaveLength(4);
  });

  test("an answer above the web's limit is asked for again in halves", async () => {
    const book = numbersBook(2, 300, 10);
    const long = "说明".repeat(1_000);
    book.sheets.forEach(({ cells }) => {
      cells.forEach((line) => line.set(0, { value: long, text: long, formula: null }));
    });
    opened = openExcel(book, officeWeb);
    const { grids } = await readWhole();
    expect(grids.map(({ rows }) => rows.length)).toEqual([300, 300]);
    expect(grids[1]?.rows[299]?.[0]?.value).toBe(long);
    for (const { answerBytes } of opened.application.log.syncs.slice(-4)) {
      expect(answerBytes).toBeLessThan(12_000_000);
    }
    expect(opened.application.log.syncs.length).toBeGreaterThan(4);
  });

  test("values that are silently left out are noticed and asked for in halves", async () => {
    const book = numbersBook(1, 100, 10);
    book.cellLimit = 300;
    opened = openExcel(book);
    const { grids } = await readWhole();
    expect(grids[0]?.rows[99]?.[9]?.value).toBe(999);
    // two, then 1000, 500, 250, 250, 500, 250, 250
    expect(opened.application.log.syncs).toHaveLength(9);
  });

  test("a stray cell far below costs one round trip, not a million rows", async () => {
    const book = numbersBook(1, 20, 6);
    book.sheets[0]?.cells.set(1_048_000, new Map([[5, { value: "x", text: "x", formula: null }]]));
    opened = openExcel(book);
    const { grids } = await readWhole();
    expect(grids[0]?.rows).toHaveLength(1_048_001);
    expect(grids[0]?.rows[1_048_000]?.[5]?.text).toBe("x");
    expect(opened.application.log.syncs).toHaveLength(4);
  });

  test("six million cells are refused by the sheet that is too much, before any is read", async () => {
    const book = numbersBook(2, 2, 6);
    const rows = book.sheets[1]?.cells;
    for (let row = 0; row < 1_000_000; row += 250) {
      rows?.set(row, new Map([0, 5].map((column) => [column, anyCell])));
    }
    opened = openExcel(book);
    const read = await excelHost.readWorkbook(unwatched);
    expect(read).toEqual({
      ok: false,
      error: { code: "host.tooManyCells", file: "a.xlsx", sheet: "Sheet2", limit: 3_000_000 },
    });
    expect(opened.application.log.touched).not.toContain("Range.Values");
  });
});

const anyCell: BookCell = { value: 1, text: "1", formula: null };

describe("the world refuses", () => {
  const codes = [
    ["InvalidOperationInCellEditMode", { code: "host.cellEditing" }],
    ["AccessDenied", { code: "host.accessDenied" }],
    ["InvalidOrTimedOutSession", { code: "host.documentClosed" }],
    ["ApiNotFound", { code: "host.notSupported", needs: "Office 2021" }],
  ] as const;
  for (const sync of [1, 2, 3]) {
    test.each(codes)(`%s in sync ${String(sync)} is told at once`, async (code, error) => {
      opened = openExcel(numbersBook(2, 3, 3));
      opened.application.faults.at(sync, { kind: "refuses", code });
      expect(await excelHost.readWorkbook(unwatched)).toEqual({ ok: false, error });
      await cleanedUp();
      expect(opened.application.references.live).toBe(0);
    });

    test.each(["InactiveWorkbook", "RequestAborted", "ItemNotFound", "Unheard"])(
      `%s in sync ${String(sync)} is tried once more`,
      async (code) => {
        opened = openExcel(numbersBook(2, 3, 3));
        opened.application.faults.at(sync, { kind: "refuses", code });
        expect((await readWhole()).grids).toHaveLength(2);
      },
    );
  }

  test.each([
    ["InactiveWorkbook", { code: "host.workbookInactive" }],
    ["ActivityLimitReached", { code: "host.busy" }],
    ["ItemNotFound", { code: "host.sheetsChanged" }],
    ["Unheard", { code: "host.officeFailed", detail: "Unheard" }],
  ])("%s twice is told", async (code, error) => {
    opened = openExcel(numbersBook(1, 3, 3));
    opened.application.faults.at(1, { kind: "refuses", code });
    opened.application.faults.at(2, { kind: "refuses", code });
    expect(await excelHost.readWorkbook(unwatched)).toEqual({ ok: false, error });
  });

  test("while a cell is being edited", async () => {
    opened = openExcel(numbersBook(1, 3, 3));
    opened.application.beginEditing();
    const refused = { ok: false, error: { code: "host.cellEditing" } };
    expect(await excelHost.readWorkbook(unwatched)).toEqual(refused);
    opened.application.endEditing();
    expect((await readWhole()).grids).toHaveLength(1);
  });

  test.each([2, 3])("a sheet deleted before sync %i is gone, the others are read", async (sync) => {
    const { application, book } = (opened = openExcel(numbersBook(3, 3, 3)));
    application.faults.at(sync, { kind: "meanwhile", happens: () => book.sheets.splice(1, 1) });
    expect((await readWhole()).grids.map(({ sheet }) => sheet)).toEqual(["Sheet1", "Sheet3"]);
  });

  test("an answer that never comes is given up", async () => {
    opened = openExcel(numbersBook(1, 3, 3));
    opened.application.faults.at(2, { kind: "silence" });
    const impatient = createExcelHost({ answerMs: 30, pauseMs: 1, quietMs: 10 });
    expect(await impatient.readWorkbook(unwatched)).toEqual({
      ok: false,
      error: { code: "host.noAnswer", seconds: 1 },
    });
  });

  test("waiting can be ended by the user", async () => {
    opened = openExcel(numbersBook(1, 3, 3));
    opened.application.faults.at(1, { kind: "silence" });
    const stop = new AbortController();
    const read = excelHost.readWorkbook({ progress: () => undefined, signal: stop.signal });
    stop.abort();
    expect(await read).toEqual({ ok: false, error: { code: "host.cancelled" } });
  });
});

describe("reading leaves no trace", () => {
  test("nothing is called but what reads, and merged areas alone are taken for a change", async () => {
    const book = numbersBook(2, 4, 4);
    book.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
    book.sheets[0]?.hiddenRows.add(2);
    opened = openExcel(book);
    await readWhole();
    await cleanedUp();
    const { log, references } = opened.application;
    expect(log.touched.filter((member) => /\.[A-Z]\w*$/.test(member)).sort()).toEqual([
      "Range.ColumnCount",
      "Range.ColumnHidden",
      "Range.ColumnIndex",
      "Range.Formulas",
      "Range.GetMergedAreasOrNullObject",
      "Range.GetSpecialCellsOrNullObject",
      "Range.NumberFormat",
      "Range.RowCount",
      "Range.RowHidden",
      "Range.RowIndex",
      "Range.Text",
      "Range.Values",
      "RangeAreas.Areas",
      "Workbook.Name",
      "Workbook.Worksheets",
      "Worksheet.GetRangeByIndexes",
      "Worksheet.GetUsedRangeOrNullObject",
      "Worksheet.Id",
      "Worksheet.Name",
      "Worksheet.Visibility",
    ]);
    expect(log.writes.map(({ touched }) => touched)).toEqual([
      expect.arrayContaining(["Range.GetMergedAreasOrNullObject"]),
    ]);
    expect(opened.book.changes).toBe(0);
    expect(references.live).toBe(0);
  });

  test("the same cells give the same hash, and another cell another", async () => {
    const hashOf = async (change: (book: Book) => void): Promise<string> => {
      const book = numbersBook(2, 3, 3);
      change(book);
      openExcel(book);
      return (await readWhole()).sha256;
    };
    const same = await hashOf(() => undefined);
    expect(same).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf(({ comments }) => comments.push({ cell: "A1", texts: ["x"] }))).toBe(same);
    const changed = await hashOf(({ sheets }) => sheets[1]?.cells.get(2)?.set(2, anyCell));
    expect(changed).not.toBe(same);
  });
});
