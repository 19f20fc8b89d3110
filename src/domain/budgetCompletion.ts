import type { Money, Ratio } from "../money/money";

/**
 * How spending stands to its budget: the zero matrix.
 *
 * - `rate`: a budget stands against the spending; the rate is defined
 * - `neither`: nothing was budgeted and nothing spent: no 0 %, no 100 %
 * - `withoutBudget`: spent though nothing was budgeted at first; no rate on the original budget. Where
 *   the year's adjusted budget is known and not zero, the rate on it
 * - `negative`: a negative amount stands somewhere; no rate means anything
 * - `missing`: one of the two is not reported, which is not zero
 */
export type BudgetCompletion =
  | { readonly kind: "rate"; readonly budgeted: Money; readonly spent: Money; readonly rate: Ratio }
  | { readonly kind: "neither" }
  | {
      readonly kind: "withoutBudget";
      readonly spent: Money;
      readonly adjusted: { readonly budgeted: Money; readonly rate: Ratio } | null;
    }
  | { readonly kind: "negative" }
  | { readonly kind: "missing"; readonly what: "spent" | "budgeted" };

export type BudgetAndSpending = {
  readonly spent: Money | undefined;
  readonly budgeted: Money | undefined;
  readonly adjusted: Money | undefined;
};

/** Decides what can be said about spending against its original budget. */
export function budgetCompletion(amounts: BudgetAndSpending): BudgetCompletion {
  const { spent, budgeted, adjusted } = amounts;
  if (spent === undefined || budgeted === undefined) {
    return { kind: "missing", what: spent === undefined ? "spent" : "budgeted" };
  }
  if (spent.isNegative || budgeted.isNegative || adjusted?.isNegative === true) {
    return { kind: "negative" };
  }
  if (!budgeted.isZero) {
    return { kind: "rate", budgeted, spent, rate: spent.over(budgeted) };
  }
  if (spent.isZero) {
    return { kind: "neither" };
  }
  return { kind: "withoutBudget", spent, adjusted: rateOnAdjusted(spent, adjusted) };
}

function rateOnAdjusted(
  spent: Money,
  adjusted: Money | undefined,
): { budgeted: Money; rate: Ratio } | null {
  return adjusted === undefined || adjusted.isZero
    ? null
    : { budgeted: adjusted, rate: spent.over(adjusted) };
}
