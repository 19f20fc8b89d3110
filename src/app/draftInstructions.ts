import { z } from "zod";
import type { Provenance } from "../document/reportDocument";
import { everyDifference, type Materiality } from "../domain/explanation/materiality";
import { scoreChoiceIds } from "../domain/scoring/scoreChoices";
import { materialityName } from "./draftSettings";
import { type Instructions, noInstructions } from "./instructions";

const decimal = z.string().regex(/^\d{1,15}(?:\.\d{1,6})?$/);

const materialityShape = z.strictObject({
  amountYuan: decimal,
  percent: decimal,
  reach: z.enum(["atLeast", "moreThan"]),
  sides: z.enum(["both", "shortfall"]),
});

/** The instructions that a draft was composed by, but for the answers; what cannot be read is as usual. */
export function instructionsIn(settings: Provenance["settings"]): Instructions {
  const choices = Object.values(scoreChoiceIds).flatMap((id) => {
    const text = settings[id];
    return text === undefined ? [] : [[id, { text, figures: null }] as const];
  });
  const materiality = materialityIn(settings[materialityName]);
  return { ...noInstructions, answers: new Map(choices), materiality };
}

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
