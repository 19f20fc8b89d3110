import { inOrder } from "../../src/domain/findingOrder";
import type { Finding, Severity } from "../../src/domain/rule";
import { cite } from "../../src/domain/sources";
import { drawTable } from "../support/domain/drawTable";

const finding = (
  severity: Severity,
  rule: string,
  place?: readonly [sheet: string, cell: string],
): Finding => ({
  rule,
  severity,
  message: "",
  values: {},
  sources:
    place === undefined
      ? []
      : [{ file: "book.xlsx", sheet: place[0], cell: place[1], text: "", unit: null }],
  citation: cite("ownConvention", ""),
});

test("severity, rule, sheet as the workbook has them, row, column; without a place first", () => {
  const statements = ["乙", "甲"].map((sheet) => drawTable({ sheet, lines: {} }));
  const sorted = [
    finding("error", "first"),
    finding("error", "first", ["乙", "Z9"]),
    finding("error", "first", ["乙", "AA9"]),
    finding("error", "first", ["乙", "AB9"]),
    finding("error", "first", ["乙", "BA9"]),
    finding("error", "first", ["乙", "A10"]),
    finding("error", "first", ["甲", "A1"]),
    finding("error", "second", ["乙", "A1"]),
    finding("warning", "first", ["乙", "A1"]),
    finding("info", "first", ["乙", "A1"]),
  ];
  const shuffled = [7, 3, 9, 1, 5, 0, 8, 2, 6, 4].flatMap((index) => sorted[index] ?? []);
  expect(inOrder(shuffled, ["first", "second"], statements)).toEqual(sorted);
});

test("equal places keep their order, and what came in is left as it was", () => {
  const one = { ...finding("error", "first", ["乙", "A1"]), message: "one" };
  const two = { ...finding("error", "first", ["乙", "A1:B2"]), message: "two" };
  const given = [one, two];
  expect(inOrder(given, ["first"], [])).toEqual([one, two]);
  expect(inOrder([two, one], ["first"], [])).toEqual([two, one]);
  expect(given).toEqual([one, two]);
});
