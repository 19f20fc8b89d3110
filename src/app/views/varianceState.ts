import { openPlaceIn } from "../../lib/chineseText";
import type { VarianceState, VarianceView } from "./varianceView";

/** How far the cause of a difference has come. */
export function varianceState({
  cause,
  causeFromWorkbook,
  priorCauses,
  warnings,
  outdated,
}: Pick<
  VarianceView,
  "cause" | "causeFromWorkbook" | "priorCauses" | "warnings" | "outdated"
>): VarianceState {
  if (cause === "") {
    return "open";
  }
  const isDoubtful =
    causeFromWorkbook ||
    priorCauses.some(({ text }) => text === cause) ||
    warnings.length > 0 ||
    outdated !== null ||
    openPlaceIn(cause) !== null;
  return isDoubtful ? "drafted" : "done";
}
