import { assertNever } from "../../lib/assertNever";
import type { Points } from "../../money/points";
import type { Ratio } from "../../money/money";
import { type BandsRule, type BandWorking, scoreByBands } from "./bands";
import type { PartialStep } from "./partialStep";
import { type ProportionalRule, type ProportionalWorking, scoreInProportion } from "./proportional";
import { scoreByTarget, type TargetRule, type TargetWorking } from "./targetAt";

/** How a table makes points of a rate. */
export type RateRule = TargetRule | BandsRule | ProportionalRule;

/** The points of a row in full, and what an incomplete step counts for. */
export type RateTerms = { readonly max: Points; readonly partialStep: PartialStep };

/** How points came about, to be shown beside them. */
export type RateWorking = TargetWorking | BandWorking | ProportionalWorking;

/** Points and how they came about. */
export type RateScore = { readonly points: Points; readonly working: RateWorking };

/**
 * Makes points of a rate that is defined.
 *
 * @returns null where the table does not say what such a rate is worth
 */
export function scoreRate(rule: RateRule, rate: Ratio, terms: RateTerms): RateScore | null {
  switch (rule.kind) {
    case "target":
      return scoreByTarget(rule, rate, terms);
    case "bands":
      return scoreByBands(rule, rate);
    case "proportional":
      return scoreInProportion(rate, terms.max);
    default:
      return assertNever(rule);
  }
}
