import { z } from "zod";
import type { Provenance } from "../document/reportDocument";
import { everyDifference, type Materiality } from "../domain/explanation/materiality";
import { scoreChoiceIds } from "../domain/scoring/scoreChoices";
import type { Instructions } from "./instructions";

const decimal = z.string().regex(/^\d{1,15}(?:\.\d{1,6})?$/);

const materialityShape = z.strictObject({
  amountYuan: decimal,
  percent: decimal,
  reach: z.enum(["atLeast", "moreThan"]),
  sides: z.enum(["both", "shortfall"]),
});

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

/** The instructions that a draft was composed by, but for the answers; what cannot be read is as usual. */
export function instructionsIn(settings: Provenance["settings"]): Instructions {
  const choices = Object.values(scoreChoiceIds).flatMap((id) => {
    const text = settings[id];
    return text === undefined ? [] : [[id, { text, figures: null }] as const];
  });
  return { answers: new Map(choices), materiality: materialityIn(settings[materialityName]) };
}

const materialityName = "materiality";

function materialityIn(text: string | undefined): Materiality {
  const read = materialityShape.safeParse(parsed(text ?? ""));
  return read.success ? read.data : everyDifference;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
