import { assertNever } from "../../lib/assertNever";
import type { Ratio } from "../../money/money";
import type { Points } from "../../money/points";
import type { FactKey } from "../factKey";
import type { FactSet } from "../factSet";
import type { Indicator, IndicatorValue } from "../indicators/defineIndicator";
import { type ChecklistItem, scoreChecklist } from "./checklist";
import { type GivenScore, readGivenItems, readGivenScore } from "./givenScore";
import type { PartialStep } from "./partialStep";
import { type RateRule, type RateWorking, scoreRate } from "./rateRule";
import type { ScoreRow } from "./scoreTable";

/** Where a rate comes from: an indicator, or what a person wrote. */
export type RateBasis =
  | { readonly origin: "workbook"; readonly rate: Ratio; readonly indicator: Indicator }
  | { readonly origin: "person"; readonly rate: Ratio; readonly written: string };

/**
 * What a row is worth; never a guess.
 *
 * - `scored`: by the table's rule
 * - `checked`: by the items that a person found met
 * - `given`: a person's points
 * - `missing`: figures are not reported; `undefined`: there is no such rate
 * - `undetermined`: the table does not say what such a rate is worth
 * - `open`: a person has not said it yet; `rate`: what helps to judge
 */
export type ScoreOutcome =
  | {
      readonly status: "scored";
      readonly points: Points;
      readonly basis: RateBasis;
      readonly working: RateWorking;
    }
  | { readonly status: "checked"; readonly points: Points; readonly met: readonly ChecklistItem[] }
  | { readonly status: "given"; readonly points: Points }
  | { readonly status: "missing"; readonly missing: readonly FactKey[] }
  | { readonly status: "undefined"; readonly indicator: Indicator }
  | { readonly status: "undetermined"; readonly basis: RateBasis }
  | { readonly status: "open"; readonly basis: RateBasis | null };

/** An outcome, and whether what a person wrote could not be used. */
export type RowOutcome = {
  readonly outcome: ScoreOutcome;
  readonly answer: "none" | "used" | "refused";
};

/** What a row is scored with; `limit`: more than that nobody can give. */
export type RowInput = {
  readonly facts: FactSet;
  readonly partialStep: PartialStep;
  readonly limit: Points | null;
  /** What a person wrote; null where nothing. */
  readonly written: string | null;
};

/** Scores a row by its rule, and where that cannot be by what a person wrote. */
export function scoreRow(row: ScoreRow, input: RowInput): RowOutcome {
  const computed = computedOutcome(row, input);
  if (computed.status === "scored" || input.written === null) {
    return { outcome: computed, answer: "none" };
  }
  const outcome = givenOutcome(row, input, readGiven(row, input.written));
  return outcome === null ? { outcome: computed, answer: "refused" } : { outcome, answer: "used" };
}

function computedOutcome({ max, way }: ScoreRow, input: RowInput): ScoreOutcome {
  switch (way.kind) {
    case "indicator": {
      const [first] = way.indicators;
      const { indicator, value } =
        firstReported(way.indicators, input.facts) ?? valueOf(first, input.facts);
      return value.status === "value"
        ? rateOutcome({ origin: "workbook", rate: value.ratio, indicator }, way.rule, {
            ...input,
            max,
          })
        : value.status === "missing"
          ? value
          : { status: "undefined", indicator };
    }
    case "judgement": {
      const reported = firstReported(way.indicators, input.facts);
      return reported?.value.status === "value"
        ? {
            status: "open",
            basis: {
              origin: "workbook",
              rate: reported.value.ratio,
              indicator: reported.indicator,
            },
          }
        : { status: "open", basis: null };
    }
    case "givenRate":
    case "checklist":
      return { status: "open", basis: null };
    default:
      return assertNever(way);
  }
}

function rateOutcome(
  basis: RateBasis,
  rule: RateRule,
  { max, partialStep }: { readonly max: Points | null; readonly partialStep: PartialStep },
): ScoreOutcome {
  const score = max === null ? null : scoreRate(rule, basis.rate, { max, partialStep });
  return score === null ? { status: "undetermined", basis } : { status: "scored", basis, ...score };
}

function readGiven({ way }: ScoreRow, written: string): GivenScore {
  return way.kind === "checklist"
    ? readGivenItems(written, way.items.length)
    : readGivenScore(written);
}

/** @returns null where what was written is of no use for the row */
function givenOutcome(row: ScoreRow, input: RowInput, given: GivenScore): ScoreOutcome | null {
  const { way, max } = row;
  switch (given.kind) {
    case "points":
      return input.limit !== null && !given.points.atMost(input.limit)
        ? null
        : { status: "given", points: given.points };
    case "rate": {
      const { rate, written } = given;
      return way.kind === "indicator" || way.kind === "givenRate"
        ? rateOutcome({ origin: "person", rate, written }, way.rule, { ...input, max })
        : null;
    }
    case "items":
      return way.kind === "checklist"
        ? { status: "checked", ...scoreChecklist(way.items, given.numbers) }
        : null;
    case "unreadable":
      return null;
    default:
      return assertNever(given);
  }
}

type Evaluated = { readonly indicator: Indicator; readonly value: IndicatorValue };

/** The first indicator that misses no figure decides, also where it is undefined. */
function firstReported(indicators: readonly Indicator[], facts: FactSet): Evaluated | undefined {
  return indicators
    .map((indicator) => valueOf(indicator, facts))
    .find(({ value }) => value.status !== "missing");
}

function valueOf(indicator: Indicator, facts: FactSet): Evaluated {
  return { indicator, value: indicator.evaluate(facts) };
}
