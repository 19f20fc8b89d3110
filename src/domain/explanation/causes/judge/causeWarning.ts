import type { Finding } from "../../../rule";

/**
 * What can be wrong with a cause.
 *
 * `unfilled`: a place to fill is left · `restates`: it says only that the amount differs · `circular`: it
 * explains the difference by the difference · `contradicts`: figures say otherwise · `beyondDifference`:
 * it names more than the whole difference · `stale`: its numbers are last year's
 */
export type CauseFault =
  "unfilled" | "restates" | "circular" | "contradicts" | "beyondDifference" | "stale";

/** What is wrong with a cause, worded like a finding. */
export type CauseWarning = Pick<Finding, "message" | "values"> & { readonly rule: CauseFault };
