import fc from "fast-check";
import { Money } from "../../src/money/money";
import { judgeSum, judgeSums, sumOf } from "../../src/money/roundingTail";

const cents = (text: string) => ({ amount: Money.of(text), step: Money.of("0.01") });
const exact = (text: string) => ({ amount: Money.of(text), step: Money.zero });

describe("judgeSum", () => {
  test.each([
    ["325.12", ["245.13", "21.20", "58.79"], "equal"],
    ["325.13", ["245.13", "21.20", "58.79"], "tail"],
    ["325.11", ["245.13", "21.20", "58.79"], "tail"],
    // four amounts of step 0.01: up to 0.02 is rounding, 0.03 is not
    ["325.14", ["245.13", "21.20", "58.79"], "tail"],
    ["325.15", ["245.13", "21.20", "58.79"], "differs"],
    ["325.09", ["245.13", "21.20", "58.79"], "differs"],
    // one addend: two halves of 0.01
    ["1.01", ["1.00"], "tail"],
    ["1.02", ["1.00"], "differs"],
    ["0.00", [], "equal"],
    ["0.01", [], "differs"],
  ])("%s of %j: %s", (total, addends, outcome) => {
    expect(judgeSum(cents(total), addends.map(cents))).toBe(outcome);
  });

  test("allows nothing where nothing was rounded", () => {
    expect(judgeSum(exact("1.0001"), [exact("1")])).toBe("differs");
  });

  test("takes each amount's own digits", () => {
    const tenThousands = { amount: Money.of("19064000"), step: Money.of("100") };
    expect(judgeSum(tenThousands, [cents("19064015.35")])).toBe("tail");
    expect(judgeSum(tenThousands, [cents("19064050.01")])).toBe("differs");
  });

  test("never takes the rounding of true amounts for an error", () => {
    const trueAmounts = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { maxLength: 30 });
    fc.assert(
      fc.property(trueAmounts, (thousandths) => {
        const shown = (amount: Money) => cents(amount.roundedTo("yuan", 2));
        const amounts = thousandths.map((units) => Money.of(units).times("0.0001"));
        expect(judgeSum(shown(Money.sum(amounts)), amounts.map(shown))).not.toBe("differs");
      }),
    );
  });
});

describe("judgeSums", () => {
  test("compares two sides of which each has several", () => {
    // 493.56 + 7078.79 = 7572.35; 4053.21 + 3519.15 = 7572.36
    const opening = [cents("493.56"), cents("7078.79")];
    expect(judgeSums(opening, [cents("4053.21"), cents("3519.15")])).toBe("tail");
    expect(judgeSums(opening, [cents("4053.21"), cents("3519.14")])).toBe("equal");
    expect(judgeSums(opening, [cents("4053.21"), cents("3519.17")])).toBe("differs");
  });

  test("sums what is printed", () => {
    expect(sumOf([cents("0.10"), cents("0.20")]).toYuanText()).toBe("0.30");
    expect(sumOf([]).isZero).toBe(true);
  });
});
