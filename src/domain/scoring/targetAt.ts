import type { Ratio } from "../../money/money";
import { Points } from "../../money/points";
import type { PartialStep } from "./partialStep";

/**
 * Full points at a target, and points off for each step beyond it.
 *
 * `target` in percent, `step` in percentage points; `side`: on which side of the target points are lost.
 */
export type TargetRule = {
  readonly kind: "target";
  readonly target: string;
  readonly step: string;
  readonly deduct: Points;
  readonly side: "above" | "below" | "both";
};

/** `beyond`: percentage points beyond the target; `steps`: those that count, whole unless in proportion. */
export type TargetWorking =
  | { readonly kind: "met"; readonly rule: TargetRule }
  | {
      readonly kind: "deducted";
      readonly rule: TargetRule;
      readonly side: "above" | "below";
      readonly beyond: Ratio;
      readonly partialStep: PartialStep;
      readonly steps: Ratio;
      readonly deduction: Points;
    };

/** Full points at a target: `targetAt("100", { step: "5", deduct: "2", side: "below" })`. */
export function targetAt(
  target: string,
  { step, deduct, side }: { step: string; deduct: string; side: TargetRule["side"] },
): TargetRule {
  return { kind: "target", target, step, deduct: Points.of(deduct), side };
}

/** The points that steps beyond the target leave; a deduction in proportion is taken to the hundredth. */
export function scoreByTarget(
  rule: TargetRule,
  rate: Ratio,
  { max, partialStep }: { readonly max: Points; readonly partialStep: PartialStep },
): { readonly points: Points; readonly working: TargetWorking } {
  const above = rate.pointsAbove(rule.target);
  const order = above.comparePercent(0);
  const side = order > 0 ? "above" : "below";
  if (order === 0 || (rule.side !== "both" && rule.side !== side)) {
    return { points: max, working: { kind: "met", rule } };
  }
  const beyond = above.absolute();
  const steps = countedSteps(beyond.over(rule.step), partialStep);
  const deduction = Points.of(steps.times(rule.deduct.toText()).roundedTimes(2));
  return {
    points: max.less(deduction),
    working: { kind: "deducted", rule, side, beyond, partialStep, steps, deduction },
  };
}

function countedSteps(steps: Ratio, partialStep: PartialStep): Ratio {
  return partialStep === "proRata" ? steps : steps.whole(partialStep === "floor" ? "down" : "up");
}
