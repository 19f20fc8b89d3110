import { cellName, cellReference } from "../../src/document/cellReference";

test.each([
  ["公开08表", "C7", "'公开08表'!C7"],
  ["Sheet 1", "AA10", "'Sheet 1'!AA10"],
  ["it's", "A1", "'it''s'!A1"],
])("a cell of the sheet %p", (sheet, cell, reference) => {
  expect(cellReference({ sheet, cell })).toBe(reference);
});

test.each([
  [0, 0, "A1"],
  [25, 9, "Z10"],
  [26, 0, "AA1"],
  [701, 0, "ZZ1"],
  [702, 0, "AAA1"],
])("the cell of column %p and row %p", (column, row, name) => {
  expect(cellName(column, row)).toBe(name);
});
