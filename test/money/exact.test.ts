import Big from "big.js";
import fc from "fast-check";
import { bigOf, compareExact, exactOf, negated, productOf, sumOf } from "../../src/money/exact";

/** Decimal texts around what fits a number: short and long ones, with few and many decimals, with exponents. */
const decimals = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc
      .integer({ min: 0, max: 17 })
      .chain((length) =>
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: length + 1 }),
      ),
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }),
    fc.constantFrom("", "", "", "e-2", "e3"),
  )
  .map(
    ([sign, whole, fraction, exponent]) =>
      `${sign}${whole.join("")}${fraction.length === 0 ? "" : `.${fraction.join("")}`}${exponent}`,
  );

const units = fc.constantFrom(1, 100, 1000, 10_000, 100_000_000);

function expectEqual(exact: ReturnType<typeof exactOf>, big: Big): void {
  expect(bigOf(exact).eq(big)).toBe(true);
}

test("in either form everything is as exact as a Big", () => {
  fc.assert(
    fc.property(decimals, decimals, units, (first, second, unit) => {
      const [one, other] = [exactOf(first, unit), exactOf(second, 1)];
      const [left, right] = [new Big(first).times(unit), new Big(second)];
      expectEqual(one, left);
      expectEqual(sumOf(one, other), left.plus(right));
      expectEqual(negated(one), left.times(-1));
      expectEqual(productOf(one, 0.5), left.times(0.5));
      expectEqual(productOf(one, 10_000), left.times(10_000));
      expectEqual(productOf(one, second), left.times(second));
      expect(compareExact(one, other)).toBe(left.cmp(right));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["12.35", 10_000, 1_235_000_000],
  ["0.01", 1, 100],
  ["1e-2", 1, 100],
  ["-0.00", 1, 0],
  ["0.0001", 1, 1],
  ["900719925474.0991", 1, 9007199254740991],
  ["900719925474.0992", 1, null],
  ["0.00001", 1, null],
  ["-0e3", 1, 0],
  ["900719925474.099", 1, 9007199254740990],
  ["999999999999999", 1, null],
  ["99999999999.9999", 10_000, null],
])("%s × %d is kept as a number where it is a safe one", (text, unit, expected) => {
  const exact = exactOf(text, unit);
  expect(typeof exact === "number" ? exact : null).toBe(expected);
  expect(Object.is(exact, -0)).toBe(false);
});

describe("what is computed is kept as a number as long as that is exact", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const half = 2 ** 52;

  test.each([
    ["a sum", sumOf(1, 2), 3],
    ["the largest sum", sumOf(most - 1, 1), most],
    ["a sum beyond it", sumOf(most, 1), "900719925474.0992"],
    ["a sum with a long one", sumOf(1, exactOf("0.00001", 1)), "0.00011"],
    ["a sum with a long one before it", sumOf(exactOf("0.00001", 1), 1), "0.00011"],
    ["a whole product", productOf(3, 3), 9],
    ["half of an even number", productOf(2, 0.5), 1],
    ["half of an odd number", productOf(3, 0.5), "0.00015"],
    ["a quarter", productOf(4, 0.25), "0.0001"],
    ["the largest product", productOf(half, 1), half],
    ["a product beyond it", productOf(half + 1, 1), "450359962737.0497"],
    ["a product of a long one", productOf(exactOf("0.00001", 1), 2), "0.00002"],
    [
      "text that a number would cut",
      productOf(10, "1.00000000000000001"),
      "0.00100000000000000001",
    ],
    ["nothing, turned", productOf(0, -1), 0],
    ["nothing, negated", negated(0), 0],
  ])("%s", (_name, exact, expected) => {
    expect(typeof exact === "number" ? exact : exact.toFixed()).toBe(expected);
  });
});

test("amounts beyond what a number holds do not run together", () => {
  const [lower, upper] = [exactOf("900719925474.0992", 1), exactOf("900719925474.0993", 1)];
  expect(compareExact(lower, upper)).toBe(-1);
  expect(compareExact(upper, lower)).toBe(1);
  expect(compareExact(lower, Number.MAX_SAFE_INTEGER)).toBe(1);
  expect(compareExact(sumOf(upper, negated(lower)), 1)).toBe(0);
});
