import fc from "fast-check";
import { Money } from "../../src/money/money";
import { intervalOf, judgeGrowth, judgeRate } from "../../src/money/printedQuotient";

const printed = (text: string, step: string) => ({ amount: Money.of(text), step: Money.of(step) });

/** 1 ÷ 10^digits as text. */
const stepOf = (digits: number): string => (digits === 0 ? "1" : `0.${"1".padStart(digits, "0")}`);

describe("intervalOf", () => {
  test("reaches half a step to either side", () => {
    const { low, high } = intervalOf(printed("2.36", "0.01"));
    expect([low.toYuanText(), high.toYuanText()]).toEqual(["2.355", "2.365"]);
  });
});

describe("judgeRate", () => {
  test.each([
    // 9.19 / 25.00 = 36.76; the interval is 36.74 to 36.79
    ["36.76", "0.01", "9.19", "25.00", "follows"],
    ["36.40", "0.01", "9.19", "25.00", "differs"],
    ["36.78", "0.01", "9.19", "25.00", "tail"],
    ["36.74", "0.01", "9.19", "25.00", "tail"],
    ["36.72", "0.01", "9.19", "25.00", "differs"],
    ["36.80", "0.01", "9.19", "25.00", "differs"],
    // 824.21 / 1013 = 81.36
    ["81", "1", "824.21", "1013.00", "follows"],
    ["82", "1", "824.21", "1013.00", "differs"],
    // within half of the last digit, the bound included
    ["12.5", "1", "13.00", "100.00", "follows"],
    ["0", "1", "0.00", "5.00", "follows"],
    ["0", "1", "0.00", "0.00", "undefined"],
    ["100", "1", "5.00", "0.00", "undefined"],
    // a negative base turns the interval round
    ["-50.00", "0.01", "5.00", "-10.00", "follows"],
    ["-50.02", "0.01", "5.00", "-10.00", "tail"],
    ["50.00", "0.01", "5.00", "-10.00", "differs"],
  ])("%s (step %s) of %s ÷ %s: %s", (value, step, left, right, outcome) => {
    const operands = { left: printed(left, "0.01"), right: printed(right, "0.01") };
    expect(judgeRate({ value, step }, operands)).toBe(outcome);
  });
});

describe("judgeGrowth", () => {
  test.each([
    ["171.98", "19040215.35", "7000581.64", "follows"],
    ["23.62", "12.35", "9.99", "follows"],
    ["23.60", "12.35", "9.99", "tail"],
    ["23.50", "12.35", "9.99", "differs"],
    ["23.75", "12.35", "9.99", "differs"],
    ["-13.14", "9.19", "10.58", "follows"],
    ["-13.15", "9.19", "10.58", "tail"],
    ["13.14", "9.19", "10.58", "differs"],
    ["100", "5.00", "0.00", "undefined"],
  ])("%s of %s against %s: %s", (value, left, right, outcome) => {
    const operands = { left: printed(left, "0.01"), right: printed(right, "0.01") };
    expect(judgeGrowth({ value, step: "0.01" }, operands)).toBe(outcome);
  });
});

describe("a percent of amounts that were rounded to print", () => {
  const amounts = fc.integer({ min: 1, max: 10 ** 9 });

  test("is never called an error, whatever the true amounts were", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 3 }), (left, right, digits) => {
        const [trueLeft, trueRight] = [
          Money.of(left).times("0.0001"),
          Money.of(right).times("0.0001"),
        ];
        const shown = (amount: Money) => printed(amount.roundedTo("yuan", 2), "0.01");
        const value = trueLeft.over(trueRight).roundedPercent(digits);
        const growth = trueLeft.minus(trueRight).over(trueRight).roundedPercent(digits);
        const operands = { left: shown(trueLeft), right: shown(trueRight) };
        fc.pre(!operands.right.amount.isZero);
        const step = stepOf(digits);
        expect(judgeRate({ value, step }, operands)).not.toBe("differs");
        expect(judgeGrowth({ value: growth, step }, operands)).not.toBe("differs");
      }),
    );
  });

  test("follows where the amounts are exact", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 4 }), (left, right, digits) => {
        const operands = {
          left: { amount: Money.of(left), step: Money.zero },
          right: { amount: Money.of(right), step: Money.zero },
        };
        const value = operands.left.amount.over(operands.right.amount).roundedPercent(digits);
        expect(judgeRate({ value, step: stepOf(digits) }, operands)).toBe("follows");
      }),
    );
  });
});
