import { type BudgetAndSpending, budgetCompletion } from "../../src/domain/budgetCompletion";
import { compareAmounts } from "../../src/domain/comparison";
import { Money } from "../../src/money/money";

const money = (text: string | undefined) => (text === undefined ? undefined : Money.of(text));

/** What can be said, in one line. */
function said(spent?: string, budgeted?: string, adjusted?: string): string {
  const amounts: BudgetAndSpending = {
    spent: money(spent),
    budgeted: money(budgeted),
    adjusted: money(adjusted),
  };
  const completion = budgetCompletion(amounts);
  switch (completion.kind) {
    case "rate":
      return `${completion.spent.toYuanText()} of ${completion.budgeted.toYuanText()}: ${completion.rate.roundedPercent(2)}`;
    case "withoutBudget":
      return completion.adjusted === null
        ? `${completion.spent.toYuanText()} without budget`
        : `${completion.spent.toYuanText()} of adjusted ${completion.adjusted.budgeted.toYuanText()}: ${completion.adjusted.rate.roundedPercent(2)}`;
    case "missing":
      return `missing ${completion.what}`;
    default:
      return completion.kind;
  }
}

describe("the zero matrix", () => {
  test.each([
    ["40.14", "93.00", undefined, "40.14 of 93.00: 43.16"],
    ["40.14", "93.00", "0.00", "40.14 of 93.00: 43.16"],
    ["0.00", "0.95", undefined, "0.00 of 0.95: 0.00"],
    ["307.82", "0.00", "321.02", "307.82 of adjusted 321.02: 95.89"],
    ["5.00", "0.00", "0.00", "5.00 without budget"],
    ["5.00", "0.00", undefined, "5.00 without budget"],
    ["0.00", "0.00", "3.00", "neither"],
    ["0.00", "0.00", undefined, "neither"],
    ["-1.00", "5.00", undefined, "negative"],
    ["1.00", "-5.00", undefined, "negative"],
    ["1.00", "5.00", "-5.00", "negative"],
    ["1.00", undefined, "5.00", "missing budgeted"],
    [undefined, "1.00", "5.00", "missing spent"],
    [undefined, undefined, undefined, "missing spent"],
  ])("spent %s, budgeted %s, adjusted %s: %s", (spent, budgeted, adjusted, expected) => {
    expect(said(spent, budgeted, adjusted)).toBe(expected);
  });
});

describe("compareAmounts", () => {
  test.each([
    ["12.35", "9.99", "increase", "2.36", "23.62"],
    ["9.19", "10.58", "decrease", "1.39", "13.14"],
    ["7.00", "7.00", "equal", "0.00", "0.00"],
  ])("%s against %s: %s by %s, %s %%", (current, base, direction, distance, change) => {
    const comparison = compareAmounts(Money.of(current), Money.of(base));
    expect(comparison.direction).toBe(direction);
    expect(comparison.distance.toYuanText()).toBe(distance);
    expect(comparison.change.roundedPercent(2)).toBe(change);
    expect([comparison.current, comparison.base].map((amount) => amount.toYuanText())).toEqual([
      current,
      base,
    ]);
  });

  test("growth from nothing has no percent", () => {
    expect(compareAmounts(Money.of("1.00"), Money.zero).change.isUndefined).toBe(true);
  });
});
