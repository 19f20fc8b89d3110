import { finalName } from "../budgetParts";
import { budgetSentence, changeCause } from "../budgetClauses";
import type { Difference } from "../causes";
import { isUnbudgeted } from "../differences";
import { isFlow } from "../isFlow";
import type { Narration } from "../narration";
import { type Part, sentence } from "../prose";
import { proseName, proseSubject } from "../proseNames";

/** A difference with its amounts and its cause, as one sentence. */
export function differenceSentence(narration: Narration, difference: Difference): Part {
  const { topic, phase, against } = difference;
  const name = proseName(topic);
  if (isUnbudgeted(narration, difference)) {
    return sentence(
      name,
      `年初预算数未填列，${finalName(topic)}为`,
      narration.amount(topic, phase),
      "，主要原因是",
      narration.cause(difference),
      "。",
    );
  }
  if (phase === "finalAccounts" && against === "originalBudget" && isFlow(topic)) {
    return budgetSentence(narration, name, topic);
  }
  return sentence(
    proseSubject(topic, phase),
    "为",
    narration.amount(topic, phase),
    "，",
    narration.comparison(difference),
    changeCause(narration, difference),
    "。",
  );
}
