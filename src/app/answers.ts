import { z } from "zod";
import { err, ok, type Result } from "../lib/result";
import { parseJson } from "./jsonText";

/** Texts for blanks, by blank id: `cause.threePublicExpenses.total.finalAccounts.originalBudget`. */
export type Answers = ReadonlyMap<string, string>;

/** Why a file of answers cannot be used. `place`: the entry that is wrong. */
export type AnswersError =
  | { readonly code: "answers.notJson"; readonly file: string }
  | { readonly code: "answers.wrongShape"; readonly file: string; readonly place: string };

const answersShape = z.record(z.string(), z.string());

/** Reads a file of answers: one JSON object of blank ids and texts; empty texts fill nothing. */
export function readAnswers(file: string, text: string): Result<Answers, AnswersError> {
  const json = parseJson(text);
  if (!json.ok) {
    return err({ code: "answers.notJson", file });
  }
  const shape = answersShape.safeParse(json.value);
  if (!shape.success) {
    const place = shape.error.issues[0]?.path.join(".") ?? "";
    return err({ code: "answers.wrongShape", file, place });
  }
  const entries = Object.entries(shape.data).filter(([, answer]) => answer.trim() !== "");
  return ok(new Map(entries));
}
