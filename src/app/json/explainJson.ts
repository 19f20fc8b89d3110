import { compareAmounts } from "../../domain/comparison";
import { lineCode } from "../../domain/lineCode";
import type { Breakdown, Contribution, Explanation } from "../../domain/explanation/explanation";
import { mainBreakdown } from "../../domain/explanation/explainVariance";
import type { AccountLine, ComparedPhases, Variance } from "../../domain/explanation/variance";
import { keyOf } from "../../domain/factKey";
import type { FactSet } from "../../domain/factSet";
import type { Phase } from "../../domain/phase";
import { Money, type Ratio } from "../../money/money";
import { pairOf } from "../../narrative/budgetParts";
import type { Difference } from "../../narrative/causes";
import { amountByKey } from "../../narrative/factFigures";
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
    ...amountsJson(analysis.facts, pairOf(difference)),
    ...(explanation === null ? nothingApart : takenApart(analysis.facts, explanation)),
    ...causeJson(view),
    sentence: sentences.standard,
    sentences,
  };
}

/** An amount that a sheet leaves empty is null, and counts as nothing in what is computed. */
function amountsJson(facts: FactSet, keys: ReturnType<typeof pairOf>): object {
  const current = amountByKey(facts, keys.current);
  const base = amountByKey(facts, keys.base);
  const comparison = compareAmounts(current ?? Money.zero, base ?? Money.zero);
  return {
    current: current?.toYuanText() ?? null,
    base: base?.toYuanText() ?? null,
    difference: comparison.current.minus(comparison.base).toYuanText(),
    percent: percentText(comparison.change),
    direction: comparison.direction,
  };
}

/** Two amounts of different lines, as a balance and its opening, have nothing that they share. */
const nothingApart = {
  by: null,
  contributions: [],
  covered: null,
  remainder: null,
  otherBreakdowns: [],
  moves: [],
};

function takenApart(facts: FactSet, explanation: Explanation): object {
  const { variance, breakdowns, moves } = explanation;
  const main = mainBreakdown(explanation);
  const contributionsOf = ({ contributions }: Breakdown): readonly object[] =>
    contributions.map((contribution) => contributionJson(facts, variance, contribution));
  return {
    by: main?.kind ?? null,
    contributions: main === null ? [] : contributionsOf(main),
    covered: main === null ? null : coveredText(main),
    remainder: main?.remainder.toYuanText() ?? null,
    otherBreakdowns: breakdowns
      .filter((breakdown) => breakdown !== main)
      .map((breakdown) => ({
        by: breakdown.kind,
        contributions: contributionsOf(breakdown),
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

function contributionJson(
  facts: FactSet,
  variance: Variance,
  { line, difference, share, role, occurrence }: Contribution,
): object {
  const amountIn = (phase: Phase): string | null =>
    amountByKey(facts, keyOf({ ...line, phase }))?.toYuanText() ?? null;
  return {
    key: keyAt(line, variance),
    code: codeOf(line),
    label: partName(line, variance.line),
    current: amountIn(variance.current),
    base: amountIn(variance.base),
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
  priorCauses,
  warnings,
  outdated,
}: LoneVarianceView) {
  return {
    answer: blankId,
    cause: cause === "" ? null : cause,
    priorCauses: priorCauses.map(({ text, file, said, warnings: doubts }) => ({
      text,
      file,
      said,
      warnings: doubts.map(({ message }) => message),
    })),
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
