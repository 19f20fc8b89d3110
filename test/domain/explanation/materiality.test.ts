import { compareAmounts } from "../../../src/domain/comparison";
import {
  everyDifference,
  isMaterial,
  type Materiality,
} from "../../../src/domain/explanation/materiality";
import { materialityPresets } from "../../../src/domain/explanation/materialityPresets";
import { Money } from "../../../src/money/money";

/** Amounts in 元. */
type Row = readonly [current: string, base: string, isMaterial: boolean];

function describeLimit(name: string, materiality: Materiality, rows: readonly Row[]): void {
  test.each(rows)(`${name}: %s against %s is %s`, (current, base, expected) => {
    const comparison = compareAmounts(Money.of(current), Money.of(base));
    expect(isMaterial(comparison, materiality)).toBe(expected);
  });
}

describeLimit("every difference", everyDifference, [
  ["100.01", "100.00", true],
  ["0.00", "100.00", true],
  ["5.00", "0.00", true],
]);

describeLimit("amount and percent", { ...everyDifference, amountYuan: "10000", percent: "10" }, [
  ["110000", "100000", true],
  ["109999", "100000", false],
  ["90000", "100000", true],
  // a tenth, but too little money
  ["99", "90", false],
  // money enough, but less than a tenth
  ["1050000", "1000000", false],
  ["10000", "0", true],
  ["9999", "0", false],
  // a base below zero has a size all the same
  ["-90000", "-100000", true],
]);

describeLimit(
  "execution below 90 %",
  { ...everyDifference, percent: "10", reach: "moreThan", sides: "shortfall" },
  [
    ["89.99", "100.00", true],
    ["90.00", "100.00", false],
    ["250.00", "100.00", false],
    ["100.00", "100.00", false],
  ],
);

test("the presets begin with what the disclosure template asks for, and bear ids of their own", () => {
  const ids = materialityPresets.map(({ id }) => id);
  expect(materialityPresets[0].materiality).toEqual(everyDifference);
  expect(new Set(ids).size).toBe(ids.length);
});
