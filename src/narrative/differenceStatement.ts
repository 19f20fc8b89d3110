import type { FactSet } from "../domain/factSet";
import { comparisonParts, completionParts, finalName, pairOf } from "./budgetParts";
import type { Difference } from "./causes";
import { isUnbudgeted } from "./differences";
import { amountFigure } from "./factFigures";
import { isFlow } from "./isFlow";
import { phaseName } from "./phrases/phaseName";
import { joined, type Part, sentence } from "./prose";
import { proseName, proseSubject } from "./proseNames";

/** Both amounts of a difference, how they stand to each other and in percent, as a sentence. */
export function differenceStatement(facts: FactSet, difference: Difference): Part {
  const { topic, phase, against } = difference;
  const name = proseName(topic);
  if (isUnbudgeted({ facts }, difference)) {
    return [
      name,
      `年初预算数未填列，${finalName(topic)}为`,
      amountFigure(facts, pairOf(difference).current),
      "。",
    ];
  }
  if (facts.blanks.has(pairOf(difference).current)) {
    return sentence(proseName(topic), `${phaseName(phase)}未填列。`);
  }
  const comparison = comparisonParts(facts, difference);
  if (phase === "finalAccounts" && against === "originalBudget" && isFlow(topic)) {
    return sentence(joined("，", [[name, completionParts(facts, topic)], comparison]), "。");
  }
  const { current } = pairOf(difference);
  return sentence(
    proseSubject(topic, phase),
    "为",
    amountFigure(facts, current),
    "，",
    comparison,
    "。",
  );
}
