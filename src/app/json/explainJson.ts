import { lineCode } from "../../domain/lineCode";
import type { Breakdown, Contribution, Explanation } from "../../domain/explanation/explanation";
import { mainBreakdown } from "../../domain/explanation/explainVariance";
import type { AccountLine, ComparedPhases, Variance } from "../../domain/explanation/variance";
import { keyOf } from "../../domain/factKey";
import type { Ratio } from "../../money/money";
import { pairOf } from "../../narrative/budgetParts";
import type { Difference } from "../../narrative/causes";
import { explainDifference } from "../../narrative/explanation/explainDifference";
import { lineName, partName } from "../../narrative/explanation/lineName";
import { moveSentence } from "../../narrative/explanation/moveSentence";
import { fewLines, namedContributions } from "../../narrative/explanation/namedContributions";
import { formatTablePercent } from "../../narrative/phrases/formatPercent";
import { accountLine } from "../../narrative/topic";
import type { Analysis } from "../analyse";
import type { Instructions } from "../instructions";
import { explanationSentences } from "../views/explanationViews";
import { viewOfDifference } from "../views/varianceViews";
import type { LoneVarianceView } from "../views/varianceView";
import { schema } from "./schema";

/** One difference taken apart, as other programs read it. */
export function explainJson(
  analysis: Analysis,
  instructions: Instructions,
  difference: Difference,
): unknown {
  return { schema, ...differenceJson(analysis, instructions, difference) };
}

/** Every difference that is to be explained. */
export function explanationsJson(
  analysis: Analysis,
  instructions: Instructions,
  differences: readonly Difference[],
): unknown {
  return {
    schema,
    explanations: differences.map((difference) =>
      differenceJson(analysis, instructions, difference),
    ),
  };
}

function differenceJson(analysis: Analysis, instructions: Instructions, difference: Difference) {
  const { topic, phase, against } = difference;
  const line = accountLine(topic);
  const explanation = explainDifference(analysis.facts, difference);
  const view = viewOfDifference(analysis, instructions, difference);
  const sentences = explanationSentences(analysis, difference);
  return {
    line: withoutPhase(keyOf({ ...line, phase }), phase),
    label: lineName(line),
    code: codeOf(line),
    phase,
    against,
    keys: pairOf(difference),
    ...(explanation === null ? {} : takenApart(explanation)),
    ...causeJson(view),
    sentence: sentences.standard,
    sentences,
  };
}

function takenApart(explanation: Explanation): object {
  const { variance, breakdowns, moves } = explanation;
  const { current, base, change, direction } = variance.comparison;
  const main = mainBreakdown(explanation);
  return {
    current: current.toYuanText(),
    base: base.toYuanText(),
    difference: variance.difference.toYuanText(),
    percent: percentText(change),
    direction,
    by: main?.kind ?? null,
    contributions: main === null ? [] : contributionsJson(main, variance),
    covered: main === null ? null : coveredText(main),
    remainder: main?.remainder.toYuanText() ?? null,
    otherBreakdowns: breakdowns
      .filter((breakdown) => breakdown !== main)
      .map((breakdown) => ({
        by: breakdown.kind,
        contributions: contributionsJson(breakdown, variance),
        remainder: breakdown.remainder.toYuanText(),
      })),
    moves: moves.map((move) => ({
      from: keyAt(move.from.line, variance),
      to: keyAt(move.to.line, variance),
      message: moveSentence(move, variance),
    })),
  };
}

/** How much the lines that a sentence names explain; more than all only where lines go against them. */
function coveredText(main: Breakdown): string | null {
  const { coverage, offsets } = namedContributions(main, fewLines);
  const isMoreThanAll = !coverage.isUndefined && coverage.comparePercent("100") > 0;
  return isMoreThanAll && offsets.length === 0 ? null : percentText(coverage);
}

function contributionsJson({ contributions }: Breakdown, variance: Variance): readonly object[] {
  return contributions.map((contribution) => contributionJson(contribution, variance));
}

function contributionJson(
  { line, current, base, difference, share, role, occurrence }: Contribution,
  variance: Variance,
): object {
  return {
    key: keyAt(line, variance),
    code: codeOf(line),
    label: partName(line, variance.line),
    current: current.toYuanText(),
    base: base.toYuanText(),
    difference: difference.toYuanText(),
    shareOfChange: percentText(share),
    role,
    occurrence,
  };
}

function causeJson({
  blankId,
  cause,
  candidates,
  priorCause,
  warnings,
  outdated,
}: LoneVarianceView) {
  return {
    answer: blankId,
    cause: cause === "" ? null : cause,
    priorCause,
    suggestions: candidates.map(({ id, text, evidence, places }) => ({
      id,
      text,
      evidence,
      cells: places,
    })),
    warnings: warnings.map(({ message }) => message),
    outdated,
  };
}

function codeOf({ item }: AccountLine): string | null {
  return item === null ? null : lineCode(item);
}

function keyAt(line: AccountLine, { current }: ComparedPhases): string {
  return keyOf({ ...line, phase: current });
}

function withoutPhase(key: string, phase: string): string {
  return key.slice(0, -phase.length - 1);
}

/** Null where there is nothing to divide by. */
function percentText(ratio: Ratio): string | null {
  return ratio.isUndefined ? null : formatTablePercent(ratio);
}
