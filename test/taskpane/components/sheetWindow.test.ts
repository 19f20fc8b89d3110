import type { SheetView } from "../../../src/app/views/views";
import {
  cellBox,
  columnWidthsPx,
  rowHeightPx,
  sheetWindow,
  type SheetWindow,
} from "../../../src/taskpane/components/sheetWindow";

const sheet: SheetView = {
  file: "决算.xlsx",
  sheet: "公开01表",
  columnNames: ["B", "C", "D"],
  columnWidthsEm: [1, 10, 40],
  firstNumber: 3,
  rowCount: 9,
  content: "",
};

/** What is drawn of a sheet that shows twenty rows from a place on. */
function windowAt(rowCount: number, row: number, drawn: SheetWindow | null = null): SheetWindow {
  const sight = { scrollTop: row * rowHeightPx, heightPx: 20 * rowHeightPx };
  return sheetWindow(rowCount, sight, drawn);
}

test.each([
  ["at the top", 100_000, 0, { from: 0, to: 60 }],
  ["in the middle", 100_000, 50_000, { from: 49_960, to: 50_060 }],
  ["at the end", 100_000, 99_990, { from: 99_950, to: 99_999 }],
  ["a small sheet", 5, 0, { from: 0, to: 4 }],
  ["a sheet without rows", 0, 0, { from: 0, to: -1 }],
])("draws only what can be seen: %s", (_name, rowCount, row, expected) => {
  expect(windowAt(rowCount, row)).toEqual(expected);
});

test.each<[string, number, SheetWindow]>([
  ["a little further", 1_020, { from: 960, to: 1_060 }],
  ["up to the nearness of the end", 1_028, { from: 960, to: 1_060 }],
  ["nearer", 1_029, { from: 989, to: 1_089 }],
  ["a little back", 972, { from: 960, to: 1_060 }],
  ["further back", 971, { from: 931, to: 1_031 }],
])("what is drawn stays while scrolling %s", (_name, row, expected) => {
  const drawn = windowAt(100_000, 1_000);
  const after = windowAt(100_000, row, drawn);
  expect(after).toEqual(expected);
});

test.each([
  ["B3", { top: 0, left: 0, width: 56 }],
  ["D11", { top: 8 * rowHeightPx, left: 56 + 143, width: 220 }],
  ["A3", null],
  ["B2", null],
  ["B12", null],
])("finds %s", (address, expected) => {
  expect(cellBox(sheet, address)).toEqual(expected);
});

test("columns are as wide as their words, within reason", () => {
  // 18 + 10 × 12.5
  expect(columnWidthsPx(sheet)).toEqual([56, 143, 220]);
});
