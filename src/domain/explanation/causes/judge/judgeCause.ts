import type { FactSet } from "../../../factSet";
import type { CauseQuestion } from "../causeQuestion";
import type { CauseWarning } from "./causeWarning";
import { contradictingClaim } from "./claims";
import { contradictingDirection } from "./contradicting";
import { beyondDifference } from "./namedAmounts";
import { restating } from "./restating";
import { unfilled } from "./unfilled";

/**
 * What is wrong with a cause of a difference, as it was typed, chosen or written in the workbook.
 *
 * It is pointed out, never changed or refused; whether a cause is true only the accountant knows.
 */
export function judgeCause(
  text: string,
  question: CauseQuestion,
  facts: FactSet,
): readonly CauseWarning[] {
  const warnings = [
    unfilled(text),
    restating(text, question) ??
      contradictingClaim(text, question, facts) ??
      contradictingDirection(text, question),
    beyondDifference(text, question, facts),
  ];
  return warnings.filter((warning) => warning !== null);
}
