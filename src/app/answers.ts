import { z } from "zod";
import { ok, type Result } from "../lib/result";
import { type JsonFileError, readJsonFile } from "./jsonFile";

/** Texts for blanks, by blank id: `cause.threePublicExpenses.total.finalAccounts.originalBudget`. */
export type Answers = ReadonlyMap<string, string>;

/** Why a file of answers cannot be used. */
export type AnswersError = JsonFileError<"answers">;

const answersShape = z.record(z.string(), z.string());

/** Reads a file of answers: one JSON object of blank ids and texts; empty texts fill nothing. */
export function readAnswers(file: string, text: string): Result<Answers, AnswersError> {
  const read = readJsonFile({ kind: "answers", file, text }, answersShape);
  if (!read.ok) {
    return read;
  }
  const entries = Object.entries(read.value).filter(([, answer]) => answer.trim() !== "");
  return ok(new Map(entries));
}
