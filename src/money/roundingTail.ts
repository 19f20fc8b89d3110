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
  return judgeSums([total], addends);
}

/** The same for two sums that should agree. */
export function judgeSums(
  left: readonly PrintedAmount[],
  right: readonly PrintedAmount[],
): SumOutcome {
  const difference = sumOf(left).minus(sumOf(right)).absolute();
  if (difference.isZero) {
    return "equal";
  }
  const steps = Money.sum([...left, ...right].map(({ step }) => step));
  return difference.times(2).atMost(steps) ? "tail" : "differs";
}

/** What printed amounts add up to. */
export function sumOf(amounts: readonly PrintedAmount[]): Money {
  return Money.sum(amounts.map(({ amount }) => amount));
}
