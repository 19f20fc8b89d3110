import type { Breakdown, Contribution, Explanation } from "../../domain/explanation/explanation";
import { mainBreakdown } from "../../domain/explanation/explainVariance";
import type { Variance } from "../../domain/explanation/variance";
import { keyOf } from "../../domain/factKey";
import type { Phase } from "../../domain/phase";
import type { Money } from "../../money/money";
import { causeBlankId, type Difference } from "../../narrative/causes";
import { breakdownNames } from "../../narrative/explanation/breakdownNames";
import { contributionNote } from "../../narrative/explanation/contributionParts";
import { coverageText, remainderText } from "../../narrative/explanation/coverageTexts";
import { explainDifference } from "../../narrative/explanation/explainDifference";
import { explainedDifference } from "../../narrative/explanation/explainedDifference";
import { partName } from "../../narrative/explanation/lineName";
import { moveSentence } from "../../narrative/explanation/moveSentence";
import { waterfall } from "../../narrative/explanation/waterfall";
import { formatTableAmount, proseUnit } from "../../narrative/phrases/formatAmount";
import { formatPercent } from "../../narrative/phrases/formatPercent";
import { unitName } from "../../narrative/phrases/unitName";
import { plainText } from "../../narrative/prose";
import { differenceOfBlank } from "../../narrative/variances";
import { writeWaterfall } from "../../writers/svg/writeWaterfall";
import type { Analysis } from "../analyse";
import type { Instructions } from "../instructions";
import { reportContext } from "../report";
import { cellLink } from "./cellLink";
import type {
  BreakdownView,
  ContributionView,
  ExplanationSentences,
  ExplanationView,
  WaterfallView,
} from "./explanationView";

/** A difference, by the blank for its cause, and what the accountant has said. */
export type ExplainRequest = Instructions & { readonly blankId: string };

/** One difference of the page taken apart; null where no such difference is asked about. */
export function explanationView(
  analysis: Analysis,
  { blankId, ...instructions }: ExplainRequest,
): ExplanationView | null {
  const difference = differenceOfBlank(reportContext(analysis, instructions), blankId);
  return difference === undefined ? null : explanationOf(analysis, difference);
}

/** Any difference taken apart. */
export function explanationOf(analysis: Analysis, difference: Difference): ExplanationView {
  const explanation = explainDifference(analysis.facts, difference);
  return {
    blankId: causeBlankId(difference),
    sentences: explanationSentences(analysis, difference),
    breakdowns: explanation === null ? [] : breakdownViews(analysis, explanation),
    moves: movesOf(explanation),
    waterfall: explanation === null ? null : waterfallView(explanation),
  };
}

/** What drives a difference, in three lengths, without its cause. */
export function explanationSentences(
  { facts }: Pick<Analysis, "facts">,
  difference: Difference,
): ExplanationSentences {
  return {
    brief: plainText(explainedDifference(facts, difference, "brief")),
    standard: plainText(explainedDifference(facts, difference, "standard")),
    full: plainText(explainedDifference(facts, difference, "full")),
  };
}

function waterfallView(explanation: Explanation): WaterfallView | null {
  const main = mainBreakdown(explanation);
  const chart = main === null ? null : waterfall(explanation.variance, main);
  return chart === null ? null : { svg: writeWaterfall(chart), alternative: chart.alternative };
}

function movesOf(explanation: Explanation | null): readonly string[] {
  return explanation === null
    ? []
    : explanation.moves.map((move) => moveSentence(move, explanation.variance));
}

function breakdownViews(analysis: Analysis, explanation: Explanation): readonly BreakdownView[] {
  const { breakdowns, variance } = explanation;
  const main = mainBreakdown(explanation);
  const inOrder = [
    ...breakdowns.filter((breakdown) => breakdown === main),
    ...breakdowns.filter((breakdown) => breakdown !== main),
  ];
  return inOrder.map((breakdown) => breakdownView(analysis, variance, breakdown));
}

function breakdownView(
  analysis: Analysis,
  variance: Variance,
  breakdown: Breakdown,
): BreakdownView {
  return {
    kind: breakdown.kind,
    title: breakdownNames[breakdown.kind],
    unit: unitName(proseUnit),
    rows: breakdown.contributions.map((contribution) =>
      contributionView(analysis, variance, contribution),
    ),
    coverage: coverageText(variance, breakdown),
    remainder: remainderText(breakdown),
  };
}

function contributionView(
  { facts }: Analysis,
  variance: Variance,
  contribution: Contribution,
): ContributionView {
  const { line, current, base, difference, share } = contribution;
  const printed = (phase: Phase, amount: Money): string =>
    facts.facts.has(keyOf({ ...line, phase })) ? formatTableAmount(amount) : notReported;
  const places = [variance.current, variance.base].flatMap(
    (phase) => facts.facts.get(keyOf({ ...line, phase }))?.readings ?? [],
  );
  return {
    label: partName(line, variance.line),
    current: printed(variance.current, current),
    base: printed(variance.base, base),
    difference: formatTableAmount(difference),
    share: share.isUndefined ? "" : formatPercent(share),
    note: contributionNote(contribution),
    places: places.map(({ source }) => cellLink(source)),
  };
}

/** Stands for a cell that is empty or not there: what was not reported is not zero. */
const notReported = "\u2014";
