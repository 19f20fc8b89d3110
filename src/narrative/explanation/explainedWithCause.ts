import type { BreakdownKind } from "../../domain/explanation/explanation";
import { causeSentence } from "../budgetClauses";
import type { Difference } from "../causes";
import { differenceStatement } from "../differenceStatement";
import type { Narration } from "../narration";
import { type Part, runsOf } from "../prose";
import { differenceSentence } from "../sections/differenceSentence";
import { driversOf, type ExplanationLength } from "./explainedDifference";

/** `own`: by what the table lists that is spoken of; null where none is. */
type Asked = { readonly length: ExplanationLength; readonly own: BreakdownKind | null };

/**
 * A difference, what drives it and its cause or the blank for it; in one sentence where no table tells
 * what drives it, or little is to be said.
 */
export function explainedWithCause(
  narration: Narration,
  difference: Difference,
  { length, own }: Asked,
): Part {
  const { facts } = narration;
  const drivers = length === "brief" ? [] : driversOf(facts, difference, { length, own });
  return runsOf(drivers).length === 0
    ? differenceSentence(narration, difference)
    : [differenceStatement(facts, difference), drivers, causeSentence(narration, difference)];
}
