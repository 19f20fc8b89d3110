import fc from "fast-check";
import { Money, Ratio } from "../../src/money/money";

/** Cents as decimal text, by the route of whole numbers. */
function textOfCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whole division of whole numbers, which is exact. */
function wholes(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/** Sums of a few stay within the numbers that are whole and exact. */
const largest = 10 ** 14;
const anyCents = fc.integer({ min: -largest, max: largest });

describe("Money is exact", () => {
  test("adding and subtracting, against whole numbers", () => {
    fc.assert(
      fc.property(anyCents, anyCents, (first, second) => {
        const [one, other] = [Money.of(textOfCents(first)), Money.of(textOfCents(second))];
        expect(one.plus(other).toYuanText()).toBe(textOfCents(first + second));
        expect(one.minus(other).toYuanText()).toBe(textOfCents(first - second));
        expect(one.absolute().toYuanText()).toBe(textOfCents(first < 0 ? -first : first));
      }),
    );
  });

  test("sums in any order", () => {
    fc.assert(
      fc.property(fc.array(anyCents, { maxLength: 50 }), (all) => {
        const sum = Money.sum(all.map((cents) => Money.of(textOfCents(cents))));
        expect(sum.toYuanText()).toBe(textOfCents(all.reduce((total, cents) => total + cents, 0)));
      }),
    );
  });

  test("orders like whole numbers", () => {
    fc.assert(
      fc.property(anyCents, anyCents, (first, second) => {
        const [one, other] = [Money.of(textOfCents(first)), Money.of(textOfCents(second))];
        expect(one.compare(other)).toBe(first === second ? 0 : first < second ? -1 : 1);
        expect(one.equals(other)).toBe(first === second);
        expect(one.atMost(other)).toBe(first <= second);
        expect(one.isZero).toBe(first === 0);
        expect(one.isNegative).toBe(first < 0);
      }),
    );
  });

  test.each([
    ["1234.5", "tenThousandYuan", "12345000.00"],
    ["12.35", "tenThousandYuan", "123500.00"],
    ["2.5", "thousandYuan", "2500.00"],
    ["0.01", "hundredMillionYuan", "1000000.00"],
    ["-3", "yuan", "-3.00"],
    ["0.1234", "yuan", "0.1234"],
  ] as const)("%s %s is %s yuan", (text, unit, yuan) => {
    expect(Money.of(text, unit).toYuanText()).toBe(yuan);
  });

  test("takes a cell's number and refuses words", () => {
    expect(Money.of(1423.38).toYuanText()).toBe("1423.38");
    expect(() => Money.of("12,35")).toThrow();
    expect(() => Money.of("")).toThrow();
  });

  test("multiplies by exact text", () => {
    expect(Money.of("0.01").times(0.5).toYuanText()).toBe("0.005");
    expect(Money.of("25.00").times("36.40").toYuanText()).toBe("910.00");
  });
});

describe("rounding for print", () => {
  test.each([
    ["1.005", 2, "1.01"],
    ["1.004999", 2, "1.00"],
    ["-1.005", 2, "-1.01"],
    ["-0.004", 2, "0.00"],
    ["-0.4", 0, "0"],
    ["-0.5", 0, "-1"],
    ["0.5", 0, "1"],
    ["99.995", 2, "100.00"],
  ])("%s at %i decimals is %s", (text, digits, rounded) => {
    expect(Money.of(text).roundedTo("yuan", digits)).toBe(rounded);
  });

  test("rounds once, in the unit asked for", () => {
    expect(Money.of("123450.00").roundedTo("tenThousandYuan", 2)).toBe("12.35");
    expect(Money.of("123449.99").roundedTo("tenThousandYuan", 2)).toBe("12.34");
  });

  test("rounds half up, against whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (thousandths) => {
        const text = `${String(wholes(thousandths, 1000))}.${String(thousandths % 1000).padStart(3, "0")}`;
        expect(Money.of(text).roundedTo("yuan", 2)).toBe(textOfCents(wholes(thousandths + 5, 10)));
      }),
    );
  });
});

describe("Ratio", () => {
  const ratio = (numerator: string, denominator: string): Ratio =>
    Money.of(numerator).over(Money.of(denominator));

  test.each([
    ["4315.68", "6229.93", 2, "69.27"],
    ["4315.68", "351.45", 2, "1227.96"],
    ["1.00", "800.00", 2, "0.13"],
    ["1.00", "8.00", 0, "13"],
    ["-1.00", "800.00", 2, "-0.13"],
    ["1.00", "-800.00", 2, "-0.13"],
    ["-1.00", "-800.00", 2, "0.13"],
    ["-0.01", "1000000.00", 2, "0.00"],
    ["1.00", "3.00", 10, "33.3333333333"],
    ["2.00", "3.00", 0, "67"],
    ["1.00", "1.00", 2, "100.00"],
  ])("%s ÷ %s at %i decimals is %s %%", (numerator, denominator, digits, percent) => {
    expect(ratio(numerator, denominator).roundedPercent(digits)).toBe(percent);
  });

  test("rounds half up, against whole numbers", () => {
    const whole = fc.integer({ min: 1, max: 10 ** 11 });
    fc.assert(
      fc.property(whole, whole, (numerator, denominator) => {
        const rounded = wholes(numerator * 20000 + denominator, denominator * 2);
        expect(ratio(String(numerator), String(denominator)).roundedPercent(2)).toBe(
          textOfCents(rounded),
        );
      }),
    );
  });

  test.each([
    ["9.00", "10.00", "90", 0],
    ["8.99", "10.00", "90", -1],
    ["9.01", "10.00", "90", 1],
    ["9.00", "-10.00", "-90", 0],
    ["9.01", "-10.00", "-90", -1],
    ["8.99", "-10.00", "-90", 1],
    ["0.00", "10.00", "0", 0],
  ])("%s ÷ %s against %s %%: %i", (numerator, denominator, percent, order) => {
    expect(ratio(numerator, denominator).comparePercent(percent)).toBe(order);
  });

  test("counts have ratios too", () => {
    expect(Ratio.ofCounts(50, 46).roundedPercent(2)).toBe("108.70");
  });

  test.each([
    ["50", "46", "100", "8.6957"],
    ["136", "143", "100", "-4.8951"],
    ["-50", "-46", "100", "8.6957"],
    ["1", "2", "50", "0.0000"],
  ])("%s ÷ %s above %s %%: %s points", (numerator, denominator, percent, points) => {
    const above = ratio(numerator, denominator).pointsAbove(percent);
    expect(above.roundedTimes(4)).toBe(points);
  });

  test.each([
    ["87", "10", "8", "9"],
    ["-87", "10", "-9", "-8"],
    ["87", "-10", "-9", "-8"],
    ["-87", "-10", "8", "9"],
    ["80", "10", "8", "8"],
    ["1", "1000000", "0", "1"],
    ["-1", "1000000", "-1", "0"],
    ["0", "7", "0", "0"],
  ])("%s ÷ %s lies between the whole numbers %s and %s", (numerator, denominator, low, high) => {
    const value = ratio(numerator, denominator);
    expect(value.whole("down").roundedTimes(0)).toBe(low);
    expect(value.whole("up").roundedTimes(0)).toBe(high);
  });

  test("is multiplied, divided and made positive exactly", () => {
    const third = Ratio.of("-1", "3");
    expect(third.times("9").roundedTimes(4)).toBe("-3.0000");
    expect(third.over("0.5").roundedTimes(4)).toBe("-0.6667");
    expect(third.absolute().roundedTimes(4)).toBe("0.3333");
    expect(Ratio.of("1", "-3").absolute().roundedTimes(4)).toBe("0.3333");
  });

  test("has no percent of nothing", () => {
    const nothing = ratio("5.00", "0.00");
    expect(nothing.isUndefined).toBe(true);
    expect(ratio("0.00", "5.00").isUndefined).toBe(false);
    expect(() => nothing.roundedPercent(2)).toThrow("an undefined ratio has no percent");
    expect(() => nothing.comparePercent(0)).toThrow("an undefined ratio has no percent");
    expect(() => nothing.pointsAbove("0")).toThrow("an undefined ratio has no percent");
    expect(() => nothing.whole("down")).toThrow("an undefined ratio has no percent");
  });
});
