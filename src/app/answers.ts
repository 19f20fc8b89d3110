import { z } from "zod";
import { ok, type Result } from "../lib/result";
import { Money } from "../money/money";
import { type JsonFileError, readJsonFile } from "./jsonFile";
import type { KeptAnswer, KeptAnswers } from "./keptAnswers";

/** Why a file of answers cannot be used. */
export type AnswersError = JsonFileError<"answers">;

const yuan = z.string().regex(/^-?\d{1,20}(?:\.\d{1,10})?$/);

/** A text alone, as people write it and earlier versions wrote all, or with the amounts it was written for. */
const answerShape = z.union([
  z.string(),
  z.strictObject({ text: z.string(), current: yuan, base: yuan }),
]);

const answersShape = z.record(z.string(), answerShape);

/** Reads a file of answers: one JSON object by blank ids; empty texts fill nothing. */
export function readAnswers(file: string, text: string): Result<KeptAnswers, AnswersError> {
  const read = readJsonFile({ kind: "answers", file, text }, answersShape);
  if (!read.ok) {
    return read;
  }
  const entries = Object.entries(read.value).map(([id, answer]) => [id, keptOf(answer)] as const);
  return ok(new Map(entries.filter(([, answer]) => answer.text.trim() !== "")));
}

function keptOf(answer: z.infer<typeof answerShape>): KeptAnswer {
  if (typeof answer === "string") {
    return { text: answer, figures: null };
  }
  const { text, current, base } = answer;
  return { text, figures: { current: spelled(current), base: spelled(base) } };
}

/** One spelling, whoever wrote it: amounts are compared as texts. */
function spelled(decimal: string): string {
  return Money.of(decimal).toYuanText();
}
