import { Money } from "./money";

/** An amount as it is printed: `step` is one unit of its last printed digit. */
export type PrintedAmount = { readonly amount: Money; readonly step: Money };

/** How a total stands to the sum of what is said to make it up. */
export type SumOutcome = "equal" | "tail" | "differs";

/**
 * Tells a rounding tail from an error.
 *
 * Each printed amount may be off by half its step, so a total of n addends may differ from their
 * sum by half of all steps together ((n + 1) × step / 2 where all steps are one).
 */
export function judgeSum(total: PrintedAmount, addends: readonly PrintedAmount[]): SumOutcome {
  const difference = total.amount.minus(Money.sum(addends.map(({ amount }) => amount))).absolute();
  if (difference.isZero) {
    return "equal";
  }
  const steps = Money.sum([total, ...addends].map(({ step }) => step));
  return difference.times(2).atMost(steps) ? "tail" : "differs";
}
