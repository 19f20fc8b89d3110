import fc from "fast-check";
import { budgetCompletion } from "../../../src/domain/budgetCompletion";
import { compareAmounts } from "../../../src/domain/comparison";
import { Money } from "../../../src/money/money";
import { completionPhrase } from "../../../src/narrative/phrases/completionPhrase";
import { comparisonPhrase } from "../../../src/narrative/phrases/comparisonPhrase";
import { formatAmount } from "../../../src/narrative/phrases/formatAmount";
import { phraseText } from "../../../src/narrative/phrases/phraseText";

/** Amounts in fen, from nothing to a hundred million yuan, zeros and near neighbours included. */
const fen = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 0, max: 10_000_000_000 }),
);
const pair = fc.oneof(
  fc.tuple(fen, fen),
  fc
    .tuple(fen, fc.integer({ min: -20_000, max: 20_000 }))
    .map(([a, d]) => [a, Math.max(0, a + d)] as const),
);

function money(amountInFen: number): Money {
  return Money.of(String(amountInFen)).times("0.01");
}

test("direction word, amount and percent of a comparison agree with the numbers", () => {
  fc.assert(
    fc.property(pair, ([current, base]) => {
      const comparison = compareAmounts(money(current), money(base));
      const text = phraseText(comparisonPhrase(comparison, "priorYearFinalAccounts"));
      expect(text).not.toMatch(/NaN|undefined|Infinity|-|增加0\.00|减少0\.00|[增长下降]0\.00%/);
      const shown = (value: number): string => formatAmount(money(value));
      if (text === "与上年持平") {
        expect(shown(current)).toBe(shown(base));
        return;
      }
      const read =
        /^比上年(增加|减少)([\d.]+)(万元|元)(?:，(增长|下降)(不足)?([\d.]+)(%|倍))?(（上年为0，增长率无可比性）)?$/.exec(
          text,
        );
      expect(read).not.toBeNull();
      const [, verb, amount, unit, trend, below, rate, sign, fromZero] = read ?? [];
      expect(verb).toBe(current > base ? "增加" : "减少");
      const scale = unit === "万元" ? 1_000_000 : 100;
      expect(Math.abs(Number(amount) * scale - Math.abs(current - base))).toBeLessThanOrEqual(
        scale * 0.005 + 0.001,
      );
      expect(fromZero !== undefined).toBe(base === 0);
      expect(trend).toBe(base === 0 ? undefined : current > base ? "增长" : "下降");
      if (base > 0) {
        const exact = (Math.abs(current - base) / base) * 100;
        expect(sign).toBe(exact > 1000 ? "倍" : "%");
        if (below === undefined) {
          const times = sign === "倍" ? exact / 100 : exact;
          expect(Math.abs(Number(rate) - times)).toBeLessThanOrEqual(0.005 + times * 1e-9);
        } else {
          expect(exact).toBeLessThan(0.005 + 1e-9);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("the completion rate agrees with the budget and the spending it stands beside", () => {
  fc.assert(
    fc.property(fen, fen, fc.option(fen, { nil: undefined }), (budgeted, spent, adjusted) => {
      const phrase = completionPhrase(
        budgetCompletion({
          budgeted: money(budgeted),
          spent: money(spent),
          adjusted: adjusted === undefined ? undefined : money(adjusted),
        }),
      );
      const text = phraseText(phrase ?? []);
      expect(text).not.toMatch(/NaN|undefined|Infinity|-/);
      const rate = /(?:完成|为)(年初|全年)预算的([\d.]+)(%|倍)/.exec(text);
      expect(rate?.[1]).toBe(
        budgeted > 0 ? "年初" : spent > 0 && (adjusted ?? 0) > 0 ? "全年" : undefined,
      );
      if (rate !== null) {
        const exact = (spent / (budgeted > 0 ? budgeted : (adjusted ?? 0))) * 100;
        const times = exact > 1000 ? exact / 100 : exact;
        expect(rate[3]).toBe(exact > 1000 ? "倍" : "%");
        expect(Math.abs(Number(rate[2]) - times)).toBeLessThanOrEqual(0.005 + times * 1e-9);
      }
      expect(text === "未安排预算，未发生支出").toBe(budgeted === 0 && spent === 0);
    }),
    { numRuns: 300 },
  );
});
