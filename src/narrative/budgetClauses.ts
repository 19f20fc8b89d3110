import { assertNever } from "../lib/assertNever";
import { completionOf, distancePart, relationOf } from "./budgetParts";
import type { Difference } from "./causes";
import type { Narration } from "./narration";
import { isList, optional, type Part, sentence } from "./prose";
import type { Topic } from "./topic";

/** The difference that reports explain first: the final accounts against the original budget. */
export function budgetDifference(topic: Topic): Difference {
  return { topic, phase: "finalAccounts", against: "originalBudget" };
}

/** The difference on the year before. */
export function priorYearDifference(topic: Topic): Difference {
  return { topic, phase: "finalAccounts", against: "priorYearFinalAccounts" };
}

/** A topic's budget, spending, completion and why they differ, as a sentence; missing where neither is known. */
export function budgetSentence(narration: Narration, name: Part, topic: Topic): Part {
  return sentence(budgetClause(narration, name, topic), "。");
}

/** The same for an item whose budget is a ceiling: more than it is called over budget, with the amount. */
export function ceilingSentence(narration: Narration, name: Part, topic: Topic): Part {
  return sentence(ceilingClause(narration, name, topic), "。");
}

/** The sentence of `ceilingSentence` before its full stop. */
export function ceilingClause(narration: Narration, name: Part, topic: Topic): Part {
  const { facts, cause } = narration;
  const difference = budgetDifference(topic);
  const isOver = relationOf(facts, difference) === "above";
  return isOver
    ? sentence(
        name,
        narration.completion(topic),
        sentence("，超过年初预算", distancePart(facts, difference)),
        "，超预算的主要原因是",
        cause(difference),
      )
    : budgetClause(narration, name, topic);
}

/** How a topic stands to the year before and why; missing where that year is not known. */
export function priorYearSentence(narration: Narration, name: Part, topic: Topic): Part {
  const difference = priorYearDifference(topic);
  return sentence(name, narration.comparison(difference), changeCause(narration, difference), "。");
}

/** The cause of a change, named by its direction; nothing where there is no change. */
export function changeCause({ facts, cause }: Narration, difference: Difference): Part {
  const relation = relationOf(facts, difference);
  switch (relation) {
    case "above":
      return ["，增加的主要原因是", cause(difference)];
    case "below":
      return ["，减少的主要原因是", cause(difference)];
    case "level":
    case null:
      return [];
    default:
      return assertNever(relation);
  }
}

/** The cause of a difference as a sentence of its own; nothing where the two are level. */
export function causeSentence(narration: Narration, difference: Difference): Part {
  const { topic, phase, against } = difference;
  const clause =
    phase === "finalAccounts" && against === "originalBudget"
      ? relationClause(narration, topic)
      : changeCause(narration, difference);
  return isList(clause) && clause.length > 0 ? [withoutComma(clause), "。"] : [];
}

/** A clause as the beginning of a sentence. */
function withoutComma([first, ...rest]: readonly Part[]): Part {
  return [typeof first === "string" ? first.replace(/^，/, "") : (first ?? []), ...rest];
}

function budgetClause(narration: Narration, name: Part, topic: Topic): Part {
  return sentence(name, narration.completion(topic), relationClause(narration, topic));
}

/** “，决算数小于年初预算数的主要原因是…”, by the zero matrix; nothing where nothing wants a cause. */
function relationClause({ facts, cause }: Narration, topic: Topic): Part {
  const difference = budgetDifference(topic);
  const relation = relationOf(facts, difference);
  if (relation === null || completionOf(facts, topic).kind === "neither") {
    return [];
  }
  switch (relation) {
    case "above":
      return optional("，决算数大于年初预算数的主要原因是", cause(difference));
    case "below":
      return optional("，决算数小于年初预算数的主要原因是", cause(difference));
    case "level":
      return "，决算数与年初预算数持平";
    default:
      return assertNever(relation);
  }
}
