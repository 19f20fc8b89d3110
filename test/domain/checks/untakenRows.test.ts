import { hasUntakenCellBeside, hasUntakenRows } from "../../../src/domain/checks/untakenRows";
import type { SheetProblem, Statement } from "../../../src/domain/statement";
import { drawTable } from "../../support/domain/drawTable";

const table: Statement = { ...drawTable({ lines: {} }), range: "A4:F40" };

const problem: SheetProblem = {
  code: "rowNotUnderstood",
  severity: "warning",
  file: table.file,
  sheet: table.sheet,
  cell: "B7",
  text: "",
};

test.each<[string, Partial<SheetProblem>, boolean]>([
  ["inside", {}, true],
  ["in the first row", { cell: "A4" }, true],
  ["in the last row", { cell: "F40" }, true],
  ["above", { cell: "A3" }, false],
  ["below", { cell: "A41" }, false],
  ["in a range that begins inside", { cell: "B7:C50" }, true],
  ["on another sheet", { sheet: "另表" }, false],
  ["in another workbook", { file: "另.xlsx" }, false],
  ["read, though untidy", { code: "textNumber" }, false],
])("a problem %s", (_name, given, expected) => {
  expect(hasUntakenRows(table, [{ ...problem, ...given }])).toBe(expected);
});

test.each([
  ["A4", "B4", true],
  ["A4", "B5", false],
])("a table of one cell %s and a problem at %s", (range, cell, expected) => {
  expect(hasUntakenRows({ ...table, range }, [{ ...problem, cell }])).toBe(expected);
});

test("nothing is wrong", () => {
  expect(hasUntakenRows(table, [])).toBe(false);
});

test.each<[string, Partial<SheetProblem>, boolean]>([
  ["in the row", { cell: "B9" }, true],
  ["in the column", { cell: "D3" }, true],
  ["elsewhere", { cell: "B7" }, false],
  ["in a column whose letters begin alike", { cell: "DA3" }, false],
  ["of a row as a whole", { cell: "B9", code: "rowNotUnderstood" }, false],
  ["on another sheet", { cell: "B9", sheet: "另表" }, false],
])("an amount that was not taken, %s", (_name, given, expected) => {
  const source = { file: table.file, sheet: table.sheet, cell: "D9", text: "", unit: null };
  const unread: SheetProblem = { ...problem, code: "errorCell", ...given };
  expect(hasUntakenCellBeside(source, [unread])).toBe(expected);
});
