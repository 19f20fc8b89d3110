import { sheetRowsView, sheetView } from "../../src/app/views/sheetView";
import type { Cell, Grid } from "../../src/grid/grid";

/** A sheet from B3 on whose cells say where they stand; A number where the column is odd. */
function gridOf(rowCount: number, given: Partial<Grid> = {}): Grid {
  return {
    file: "决算.xlsx",
    sheet: "表",
    visibility: "visible",
    origin: { row: 2, column: 1 },
    rows: Array.from({ length: rowCount }, (_unused, row) => [
      cell(`乙${String(row + 3)}`),
      cell(String(row), row),
    ]),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...given,
  };
}

function cell(text: string, value: Cell["value"] = text): Cell {
  return { value, text, numberFormat: "General", isFormula: false };
}

const place = { file: "决算.xlsx", sheet: "表" };

describe("sheetView", () => {
  test.each([
    ["B3", "乙3"],
    ["C12", "9"],
    ["", ""],
    ["A3", ""],
    ["C13", ""],
  ])("what stands in %p", (address, content) => {
    expect(sheetView([gridOf(10)], { ...place, cell: address })).toEqual({
      ...place,
      columnNames: ["B", "C"],
      // 乙12: one wide character and two narrow ones of 0.56
      columnWidthsEm: [2.12, 0.56],
      firstNumber: 3,
      rowCount: 10,
      content,
    });
  });

  test("a sheet that is not there", () => {
    expect(sheetView([gridOf(1)], { ...place, sheet: "无", cell: "A1" })).toBeNull();
    expect(sheetRowsView([gridOf(1)], { ...place, sheet: "无" }, { from: 0, to: 5 }).rows).toEqual(
      [],
    );
  });

  test("a text merged over columns does not widen the first of them", () => {
    const grid = gridOf(1, {
      rows: [[cell("一个很长的表名")]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
    expect(sheetView([grid], { ...place, cell: "" })?.columnWidthsEm).toEqual([0]);
  });
});

describe("sheetRowsView", () => {
  test("gives only the rows that were asked for, with the sheet's own numbers", () => {
    const grid = gridOf(100_000, { hiddenRows: new Set([50_001]) });
    const { from, rows } = sheetRowsView([grid], place, { from: 50_000, to: 50_001 });
    expect(from).toBe(50_000);
    expect(rows.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [50_003, false],
      [50_004, true],
    ]);
    expect(rows[0]?.cells).toEqual([
      { address: "B50003", text: "乙50003", isNumber: false, columnSpan: 1, rowSpan: 1 },
      { address: "C50003", text: "50000", isNumber: true, columnSpan: 1, rowSpan: 1 },
    ]);
  });

  test.each([
    ["beyond both ends", { from: -5, to: 20 }, 0, 3],
    ["after the last row", { from: 3, to: 9 }, 3, 0],
  ])("%s", (_name, range, from, count) => {
    const view = sheetRowsView([gridOf(3)], place, range);
    expect([view.from, view.rows.length]).toEqual([from, count]);
  });

  const merged = gridOf(100, { merges: [{ top: 10, left: 0, bottom: 29, right: 1 }] });

  test.each([
    ["whole", { from: 5, to: 40 }, 5, 20],
    ["reaching in from above", { from: 20, to: 40 }, 0, 10],
    ["reaching out below", { from: 5, to: 12 }, 5, 3],
    ["on both sides", { from: 15, to: 19 }, 0, 5],
  ])("a merged area %s", (_name, range, first, rowSpan) => {
    const { rows } = sheetRowsView([merged], place, range);
    expect(rows[first]?.cells).toEqual([
      { address: "B13", text: "乙13", isNumber: false, columnSpan: 2, rowSpan },
      expect.objectContaining({ columnSpan: 0, rowSpan: 0 }),
    ]);
    const covered = rows.slice(first + 1, first + rowSpan).flatMap(({ cells }) => cells);
    expect(covered.every(({ columnSpan, rowSpan: rows }) => columnSpan + rows === 0)).toBe(true);
  });
});
