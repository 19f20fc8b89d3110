import type { CauseQuestion } from "../domain/explanation/causes/causeQuestion";
import type { Move } from "../domain/explanation/explanation";
import { explainVariance } from "../domain/explanation/explainVariance";
import { compareAmounts } from "../domain/comparison";
import type { FactSet } from "../domain/factSet";
import { Money } from "../money/money";
import { pairOf } from "./budgetParts";
import type { Difference } from "./causes";
import { amountByKey } from "./factFigures";
import type { ReportContext } from "./reportContext";
import { accountLine } from "./topic";

/** A difference as the catalogue of causes is asked about it; a cell left empty counts as nothing. */
export function causeQuestion(
  { facts, fiscalYear }: Pick<ReportContext, "facts" | "fiscalYear">,
  difference: Difference,
): CauseQuestion {
  const { current, base } = pairOf(difference);
  const { phase, against } = difference;
  return {
    line: accountLine(difference.topic),
    current: phase,
    base: against,
    comparison: compareAmounts(
      amountByKey(facts, current) ?? Money.zero,
      amountByKey(facts, base) ?? Money.zero,
    ),
    moves: movesAround(facts, difference),
    fiscalYear,
  };
}

/** Between which lines of the same table money seems to have moved; a line alone moves nothing. */
function movesAround(
  facts: FactSet,
  { topic, phase: current, against: base }: Difference,
): readonly Move[] {
  const { concept, item } = accountLine(topic);
  if (item === null || base === "opening") {
    return [];
  }
  return explainVariance(facts, { concept, item: null }, { current, base })?.moves ?? [];
}
