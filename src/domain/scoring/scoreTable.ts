import type { Points } from "../../money/points";
import type { Indicator } from "../indicators/defineIndicator";
import type { Citation } from "../sources";
import type { Checklist } from "./checklist";
import type { RateRule } from "./rateRule";

/** A table by which departments are evaluated. `max` null: what it adds up to is not known. */
export type ScoreTable = {
  readonly id: string;
  readonly label: string;
  readonly max: Points | null;
  readonly sections: readonly ScoreSection[];
};

/** 一级指标; `max` null where the source does not say it. */
export type ScoreSection = {
  readonly label: string;
  readonly max: Points | null;
  readonly groups: readonly ScoreGroup[];
};

/** 二级指标. */
export type ScoreGroup = {
  readonly label: string;
  readonly max: Points | null;
  readonly rows: readonly ScoreRow[];
};

/** 三级指标. `isVerified` false: known in substance, not read in the original (待核原文). */
export type ScoreRow = {
  /** Unique in its table; people's points are kept by it. */
  readonly id: string;
  readonly label: string;
  /** Null where the source does not say the weight; then only a person can say the points. */
  readonly max: Points | null;
  readonly way: ScoringWay;
  readonly citation: Citation;
  readonly isVerified: boolean;
  /** What a reader must know of how the row is computed here. */
  readonly note: string | null;
};

/**
 * How a row comes to its points.
 *
 * - `indicator`: by a rule, of the first indicator whose figures are at hand
 * - `givenRate`: by a rule, of a rate that no table of accounts prints; a person gives it
 * - `checklist`: by items that a person finds met
 * - `judgement`: a person gives the points; the rates are shown as a help
 */
export type ScoringWay =
  | {
      readonly kind: "indicator";
      readonly indicators: readonly [Indicator, ...Indicator[]];
      readonly rule: RateRule;
    }
  | { readonly kind: "givenRate"; readonly formula: string; readonly rule: RateRule }
  | { readonly kind: "checklist"; readonly items: Checklist }
  | {
      readonly kind: "judgement";
      readonly criteria: readonly string[];
      readonly indicators: readonly Indicator[];
    };
