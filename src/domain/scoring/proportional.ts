import type { Ratio } from "../../money/money";
import { Points } from "../../money/points";

/** The full points times the rate, capped at the full points. */
export type ProportionalRule = { readonly kind: "proportional" };

export type ProportionalWorking = {
  readonly kind: "product";
  readonly max: Points;
  readonly reach: "within" | "over";
};

export const proportional: ProportionalRule = { kind: "proportional" };

/** The points to the hundredth; nothing for a rate below zero. */
export function scoreInProportion(
  rate: Ratio,
  max: Points,
): { readonly points: Points; readonly working: ProportionalWorking } {
  if (rate.comparePercent(100) > 0) {
    return { points: max, working: { kind: "product", max, reach: "over" } };
  }
  const isNegative = rate.comparePercent(0) < 0;
  const points = isNegative ? Points.none : Points.of(rate.times(max.toText()).roundedTimes(2));
  return { points, working: { kind: "product", max, reach: "within" } };
}
