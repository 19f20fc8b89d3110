import type { FactSet } from "../../domain/factSet";
import { Money } from "../../money/money";
import { explanation } from "../../narrative/explanation";
import { variancesToExplain, type Variance } from "../../narrative/variances";
import type { Analysis } from "../analyse";
import type { Answers } from "../answers";
import { reportContext } from "../report";
import { cellLink } from "./cellLink";
import type { VarianceView } from "./varianceView";

/** The differences that want a cause, with what was written so far. */
export function varianceViews(analysis: Analysis, answers: Answers): readonly VarianceView[] {
  const context = reportContext(analysis, answers);
  return variancesToExplain(context).map((variance) => varianceView(analysis, variance));
}

function varianceView({ facts }: Analysis, variance: Variance): VarianceView {
  const { blankId, label, statement, keys, cause } = variance;
  const readings = Object.values(keys).flatMap((key) => facts.facts.get(key)?.readings ?? []);
  return {
    blankId,
    label,
    statement,
    cause: cause?.text ?? "",
    explanation: explanation(variance),
    causeFromWorkbook: cause?.origin === "workbook",
    places: readings.map(({ source }) => cellLink(source)),
    figures: figuresOf(facts, keys),
    candidates: [],
    priorCause: null,
    warnings: [],
    outdated: null,
  };
}

/** A cell that a sheet leaves empty counts as nothing. */
function figuresOf(
  { facts }: FactSet,
  { current, base }: Variance["keys"],
): VarianceView["figures"] {
  const yuan = (key: string): string => {
    const value = facts.get(key)?.value;
    return (value?.kind === "amount" ? value.amount : Money.zero).toYuanText();
  };
  return { current: yuan(current), base: yuan(base) };
}
