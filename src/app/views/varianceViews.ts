import type { FactSet } from "../../domain/factSet";
import { Money } from "../../money/money";
import { standingText } from "../../narrative/explanation/standingText";
import type { Difference } from "../../narrative/causes";
import { variancesToExplain, type Variance, varianceOf } from "../../narrative/variances";
import type { Analysis } from "../analyse";
import { type Instructions, reportContext } from "../report";
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
    const given = varianceView(analysis, variance);
    return { ...given, state: varianceState(given), rank: ranks[place] ?? place };
  });
}

/** One difference, whether or not a report asks about it: it has no place in their order. */
export function viewOfDifference(
  analysis: Analysis,
  instructions: Instructions,
  difference: Difference,
): LoneVarianceView {
  return varianceView(analysis, varianceOf(reportContext(analysis, instructions), difference));
}

function varianceView({ facts }: Analysis, variance: Variance): LoneVarianceView {
  const { blankId, label, statement, keys, against, cause } = variance;
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
    figures: figuresOf(facts, keys),
    candidates: [],
    priorCause: null,
    warnings: [],
    outdated: null,
  };
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
function amountOf({ facts }: FactSet, key: string): Money {
  const value = facts.get(key)?.value;
  return value?.kind === "amount" ? value.amount : Money.zero;
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
