import { explanation } from "../../narrative/explanation";
import { variancesToExplain, type Variance } from "../../narrative/variances";
import type { Analysis } from "../analyse";
import type { Answers } from "../answers";
import { reportContext } from "../report";
import { cellLink } from "./cellLink";
import type { VarianceView } from "./views";

/** The differences that want a cause, with what was written so far. */
export function varianceViews(analysis: Analysis, answers: Answers): readonly VarianceView[] {
  const context = reportContext(analysis, answers);
  return variancesToExplain(context).map((variance) => varianceView(analysis, variance));
}

function varianceView({ facts }: Analysis, variance: Variance): VarianceView {
  const { blankId, label, statement, keys, cause } = variance;
  const readings = keys.flatMap((key) => facts.facts.get(key)?.readings ?? []);
  return {
    blankId,
    label,
    statement,
    cause: cause?.text ?? "",
    explanation: explanation(variance),
    causeFromWorkbook: cause?.origin === "workbook",
    places: readings.map(({ source }) => cellLink(source)),
  };
}
