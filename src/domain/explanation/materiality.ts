import { Money } from "../../money/money";
import type { Comparison } from "../comparison";

/**
 * From when on a difference must be explained: where it reaches the amount and the percent as well.
 *
 * Plain data, since a person sets it: `amountYuan` and `percent` are decimal text, the percent one of
 * the base. `shortfall`: only what falls short of its base counts.
 */
export type Materiality = {
  readonly amountYuan: string;
  readonly percent: string;
  readonly reach: "atLeast" | "moreThan";
  readonly sides: "both" | "shortfall";
};

/** What the disclosure template asks for: a cause wherever two numbers differ. */
export const everyDifference: Materiality = {
  amountYuan: "0",
  percent: "0",
  reach: "atLeast",
  sides: "both",
};

/** Whether a difference is large enough to be explained; on a base of nothing any percent is reached. */
export function isMaterial(comparison: Comparison, materiality: Materiality): boolean {
  const { distance, base, direction } = comparison;
  const { amountYuan, percent, reach, sides } = materiality;
  if (sides === "shortfall" && direction !== "decrease") {
    return false;
  }
  const isReached = (value: Money, limit: Money): boolean =>
    reach === "atLeast" ? limit.atMost(value) : !value.atMost(limit);
  return (
    Money.of(amountYuan).atMost(distance) &&
    (base.isZero || isReached(distance.times(100), base.absolute().times(percent)))
  );
}
