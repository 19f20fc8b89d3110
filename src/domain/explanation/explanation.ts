import type { Money, Ratio } from "../../money/money";
import type { SumOutcome } from "../../money/roundingTail";
import type { AccountLine, Variance } from "./variance";

/** One variance taken apart, in every way that the workbooks allow. */
export type Explanation = {
  readonly variance: Variance;
  /** Empty where no table lists what the line is made up of. */
  readonly breakdowns: readonly Breakdown[];
  readonly moves: readonly Move[];
};

/**
 * By what a difference is taken apart.
 *
 * `level`: the codes next below · `leaf`: the deepest codes · `economic`: by kind of spending
 * `part`: the declared parts, such as basic and project · `finestPart`: these to the last
 * `named`: the projects or items that a table names without codes · `unit`: the department's units
 */
export type BreakdownKind =
  "level" | "leaf" | "economic" | "part" | "finestPart" | "named" | "unit";

/**
 * A difference as the sum of what others differ; no line stands with the line above it.
 *
 * Contributions come by size, the largest first. They and the remainder make up the difference,
 * exactly. `outcome`: whether a remainder is only what rounding leaves.
 */
export type Breakdown = {
  readonly kind: BreakdownKind;
  readonly contributions: readonly Contribution[];
  readonly remainder: Money;
  readonly outcome: SumOutcome;
};

/** What one line adds to a difference, or takes from it. */
export type Contribution = {
  readonly line: AccountLine;
  readonly current: Money;
  readonly base: Money;
  readonly difference: Money;
  /** Of the whole difference, signed; undefined where the whole is level. */
  readonly share: Ratio;
  /** `driver` goes the way of the whole, `offset` against it, `level` neither way. */
  readonly role: "driver" | "offset" | "level";
  /** `new`: nothing stood in the base; `vanished`: nothing stands now. */
  readonly occurrence: "continued" | "new" | "vanished";
};

/** Two lines of which one lost about what the other gained: money may only have changed its code. */
export type Move = { readonly from: Contribution; readonly to: Contribution };
