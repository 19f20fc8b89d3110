import type { Provenance } from "../document/reportDocument";
import { everyDifference } from "../domain/explanation/materiality";
import { scoreChoiceIds } from "../domain/scoring/scoreChoices";
import type { Instructions } from "./instructions";

/**
 * What of the instructions a draft must know to be composed again as it was: the choices, not the
 * answers, which stand in its text. What is as usual is left out.
 */
export function settingsOf({ answers, materiality }: Instructions): Provenance["settings"] {
  const choices = Object.values(scoreChoiceIds).flatMap((id): readonly [string, string][] => {
    const choice = answers.get(id)?.text;
    return choice === undefined ? [] : [[id, choice]];
  });
  const limit = JSON.stringify(materiality);
  const limits: readonly (readonly [string, string])[] =
    limit === JSON.stringify(everyDifference) ? [] : [[materialityName, limit]];
  return Object.fromEntries([...limits, ...choices]);
}

/** Under which name a draft keeps from when on a difference was asked about. */
export const materialityName = "materiality";
