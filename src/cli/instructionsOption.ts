import type { AppError } from "../app/messages";
import { type Instructions, noInstructions } from "../app/instructions";
import { err, ok, type Result } from "../lib/result";
import { materialityViews } from "../app/views/materialityViews";
import type { InstructionOptions } from "./request";
import type { CommandLineHost } from "./commandLineHost";
import { fileOption } from "./fileOption";

/** What the options say to a report or an explanation: the blanks filled, and what is to be explained. */
export async function instructionsOption(
  { answers, materiality: wanted }: InstructionOptions,
  host: CommandLineHost,
): Promise<Result<Instructions, AppError>> {
  const read = await fileOption(answers, host, answersReader);
  if (!read.ok) {
    return read;
  }
  if (wanted === null) {
    return ok({ ...noInstructions, answers: read.value });
  }
  const chosen = materialityViews.find(({ id }) => id === wanted);
  return chosen === undefined
    ? err({
        code: "usage.unknownMateriality",
        materiality: wanted,
        known: materialityViews.map(({ id }) => id),
      })
    : ok({ ...noInstructions, answers: read.value, materiality: chosen.materiality });
}

/** Loaded only when it is asked for. */
async function answersReader() {
  return (await import("../app/answers")).readAnswers;
}
