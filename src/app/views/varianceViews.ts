import type { FactSet } from "../../domain/factSet";
import { Money } from "../../money/money";
import { changedAmounts } from "../../narrative/changedAmounts";
import { standingText } from "../../narrative/explanation/standingText";
import type { Difference } from "../../narrative/causes";
import { amountByKey } from "../../narrative/factFigures";
import { variancesToExplain, type Variance, varianceOf } from "../../narrative/variances";
import type { Analysis } from "../analyse";
import { type AnswerFigures, isOutdated, type KeptAnswer } from "../keptAnswers";
import type { Instructions } from "../instructions";
import { reportContext } from "../report";
import { priorCausesOf } from "../priorCauses/priorCausesOf";
import { candidateViews, priorCauseViews, warningViews } from "./causeViews";
import { cellLink } from "./cellLink";
import { varianceState } from "./varianceState";
import type { LoneVarianceView, VarianceView } from "./varianceView";

/** The differences that want a cause, with what was written so far. */
export function varianceViews(
  analysis: Analysis,
  instructions: Instructions,
): readonly VarianceView[] {
  const context = reportContext(analysis, instructions);
  const variances = variancesToExplain(context);
  const ranks = ranksOf(variances.map(({ keys }) => distanceOf(analysis.facts, keys)));
  return variances.map((variance, place) => {
    const given = varianceView(analysis, variance, instructions);
    return { ...given, state: varianceState(given), rank: ranks[place] ?? place };
  });
}

/** One difference, whether or not a report asks about it: it has no place in their order. */
export function viewOfDifference(
  analysis: Analysis,
  instructions: Instructions,
  difference: Difference,
): LoneVarianceView {
  const variance = varianceOf(reportContext(analysis, instructions), difference);
  return varianceView(analysis, variance, instructions);
}

function varianceView(
  analysis: Analysis,
  variance: Variance,
  { answers, prior: given }: Instructions,
): LoneVarianceView {
  const { blankId, label, statement, keys, difference, cause } = variance;
  const { against } = difference;
  const { facts } = analysis;
  const figures = figuresOf(facts, keys);
  const prior = priorCausesOf(facts, given, difference);
  const readings = Object.values(keys).flatMap((key) => facts.facts.get(key)?.readings ?? []);
  return {
    blankId,
    label,
    statement,
    cause: cause?.text ?? "",
    explanation: standingText(statement, cause?.text ?? ""),
    causeFromWorkbook: cause?.origin === "workbook",
    places: readings.map(({ source }) => cellLink(source)),
    against: against === "priorYearOriginalBudget" ? "other" : against,
    figures,
    candidates: candidateViews(analysis, variance),
    priorCauses: priorCauseViews(analysis, variance, prior),
    warnings: warningViews(analysis, variance, prior),
    outdated: outdatedSentence(answers.get(blankId), figures, difference),
  };
}

/** Only what was written for amounts that are known can be out of date. */
function outdatedSentence(
  answer: KeptAnswer | undefined,
  now: AnswerFigures,
  difference: Variance["difference"],
): string | null {
  if (answer === undefined || answer.figures === null || !isOutdated(answer, now)) {
    return null;
  }
  const { current, base } = answer.figures;
  return changedAmounts(difference, {
    current: { before: Money.of(current), now: Money.of(now.current) },
    base: { before: Money.of(base), now: Money.of(now.base) },
  });
}

function figuresOf(facts: FactSet, { current, base }: Variance["keys"]): VarianceView["figures"] {
  return {
    current: amountOf(facts, current).toYuanText(),
    base: amountOf(facts, base).toYuanText(),
  };
}

function distanceOf(facts: FactSet, { current, base }: Variance["keys"]): Money {
  return amountOf(facts, current).minus(amountOf(facts, base)).absolute();
}

/** A cell that a sheet leaves empty counts as nothing. */
function amountOf(facts: FactSet, key: string): Money {
  return amountByKey(facts, key) ?? Money.zero;
}

/** The place of each amount when the largest comes first; of equal ones the first stays first. */
function ranksOf(amounts: readonly Money[]): readonly number[] {
  const order = amounts
    .map((amount, place) => ({ amount, place }))
    .sort((first, second) => second.amount.compare(first.amount));
  return order
    .map(({ place }, rank) => ({ place, rank }))
    .sort((first, second) => first.place - second.place)
    .map(({ rank }) => rank);
}
