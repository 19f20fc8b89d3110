import type { Money, Ratio } from "../money/money";

/** How an amount stands to its base. */
export type Direction = "increase" | "decrease" | "equal";

/**
 * One comparison, from which direction word, amount and percent are all taken, so that they cannot
 * contradict each other. `change` is undefined as a ratio when the base is zero.
 */
export type Comparison = {
  readonly current: Money;
  readonly base: Money;
  readonly direction: Direction;
  /** How far apart they are; never negative. */
  readonly distance: Money;
  /** The distance over the base; never negative where the base is positive. */
  readonly change: Ratio;
};

/** Compares an amount with its base exactly, before any rounding. */
export function compareAmounts(current: Money, base: Money): Comparison {
  const distance = current.minus(base).absolute();
  const order = current.compare(base);
  return {
    current,
    base,
    direction: order === 0 ? "equal" : order > 0 ? "increase" : "decrease",
    distance,
    change: distance.over(base),
  };
}
