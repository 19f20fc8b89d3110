import type { SheetView } from "../../../src/app/views/views";
import {
  cellText,
  columnOf,
  columnWidthsPx,
  mergeTopsOf,
  rowHeightPx,
  rowOf,
  sheetWindow,
} from "../../../src/taskpane/components/sheetWindow";
import { sheet } from "../support/fixtures";

/** A sheet of one column; `merges`: from the key's row on, so many rows. */
function tallSheet(rows: number, merges: Readonly<Record<number, number>> = {}): SheetView {
  return {
    sheet: "大表",
    columnNames: ["A"],
    rows: Array.from({ length: rows }, (_unused, row) => ({
      number: row + 1,
      isHidden: false,
      cells: [
        {
          address: `A${String(row + 1)}`,
          text: "",
          isNumber: false,
          columnSpan: 1,
          rowSpan: merges[row] ?? 1,
        },
      ],
    })),
  };
}

function windowAt(view: SheetView, row: number) {
  return sheetWindow(view, mergeTopsOf(view), {
    scrollTop: row * rowHeightPx,
    heightPx: 20 * rowHeightPx,
  });
}

describe("sheetWindow", () => {
  test.each([
    ["at the top", tallSheet(100_000), 0, { first: 0, last: 32 }],
    ["in the middle", tallSheet(100_000), 50_000, { first: 49_988, last: 50_032 }],
    ["at the end", tallSheet(100_000), 99_990, { first: 99_978, last: 99_999 }],
    ["a small sheet", tallSheet(5), 0, { first: 0, last: 4 }],
    ["a sheet without rows", tallSheet(0), 0, { first: 0, last: -1 }],
    ["a merge that reaches in", tallSheet(200, { 80: 30 }), 110, { first: 80, last: 142 }],
    ["a merge over a merge", tallSheet(200, { 60: 21, 80: 30 }), 110, { first: 60, last: 142 }],
    ["a merge that ends before", tallSheet(200, { 80: 10 }), 110, { first: 98, last: 142 }],
  ])("%s", (_name, view, row, expected) => {
    expect(windowAt(view, row)).toEqual(expected);
  });

  test("a merge of the whole sheet does not go round in circles", () => {
    expect(windowAt(tallSheet(1_000, { 0: 1_000 }), 900).first).toBe(0);
  });
});

test.each([
  ["C5", 4, 2, "1,234.5"],
  ["A1", 0, 0, "a1"],
  ["D5", 4, -1, ""],
  ["A77", -1, 0, ""],
])("finds %s", (address, row, column, text) => {
  expect(rowOf(sheet, address)).toBe(row);
  expect(columnOf(sheet, address)).toBe(column);
  expect(cellText(sheet, address)).toBe(text);
});

test("columns are as wide as their words, within reason", () => {
  const [narrow] = columnWidthsPx(tallSheet(3));
  const words = tallSheet(1);
  const long = {
    ...words,
    rows: words.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: "因公出国（境）费用支出合计及其说明等等" })),
    })),
  };
  expect(narrow).toBe(56);
  expect(columnWidthsPx(long)).toEqual([220]);
});
