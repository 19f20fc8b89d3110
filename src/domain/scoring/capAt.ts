import { targetAt, type TargetRule } from "./targetAt";

/** Full points up to a percent, and points off for each step above it: `capAt("100", "1", "0.5")`. */
export function capAt(limit: string, step: string, deduct: string): TargetRule {
  return targetAt(limit, { step, deduct, side: "above" });
}
