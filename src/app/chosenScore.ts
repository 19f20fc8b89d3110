import { partialSteps } from "../domain/scoring/partialStep";
import { scoreChoices, scoreTableOf } from "../domain/scoring/scoreChoices";
import { type ScoreSheet, scoreSheet } from "../domain/scoring/scoreSheet";
import { scoreTables } from "../domain/scoring/tables/index";
import { err, ok, type Result } from "../lib/result";
import type { Analysis } from "./analyse";
import type { Answers } from "./keptAnswers";

/** Why an evaluation table cannot be filled as it was asked for. */
export type ScoreChoiceError =
  | {
      readonly code: "score.unknownTable";
      readonly table: string;
      /** Ids with their labels. */
      readonly known: readonly string[];
    }
  | {
      readonly code: "score.unknownPartialStep";
      readonly partialStep: string;
      readonly known: readonly string[];
    };

/** By their ids; null where nothing was asked for, and the answers decide. */
export type AskedScore = { readonly table: string | null; readonly partialStep: string | null };

/** Fills the evaluation table that was asked for, or else that the answers choose. */
export function chosenScore(
  { facts }: Analysis,
  answers: Answers,
  asked: AskedScore,
): Result<ScoreSheet, ScoreChoiceError> {
  const usual = scoreChoices(answers);
  const table = asked.table === null ? usual.table : scoreTableOf(asked.table);
  if (table === undefined) {
    const known = scoreTables.map(({ id, label }) => `${id} ${label}`);
    return err({ code: "score.unknownTable", table: asked.table ?? "", known });
  }
  const partialStep =
    asked.partialStep === null
      ? usual.partialStep
      : partialSteps.find((each) => each === asked.partialStep);
  if (partialStep === undefined) {
    const unknown = asked.partialStep ?? "";
    return err({ code: "score.unknownPartialStep", partialStep: unknown, known: partialSteps });
  }
  return ok(scoreSheet(table, { facts, partialStep, answers }));
}
