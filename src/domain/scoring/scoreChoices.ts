import { defaultPartialStep, type PartialStep, partialSteps } from "./partialStep";
import type { ScoreTable } from "./scoreTable";
import { defaultScoreTable, scoreTables } from "./tables/index";

/** Which table is filled, and how; kept among the answers, so that a report is of the same mind. */
export type ScoreChoices = { readonly table: ScoreTable; readonly partialStep: PartialStep };

/** Under which ids the choices are kept. */
export const scoreChoiceIds = { table: "score.table", partialStep: "score.partialStep" } as const;

/** What was chosen; the usual where nothing that is known was. */
export function scoreChoices(answers: ReadonlyMap<string, string>): ScoreChoices {
  const step = answers.get(scoreChoiceIds.partialStep);
  return {
    table: scoreTableOf(answers.get(scoreChoiceIds.table) ?? "") ?? defaultScoreTable,
    partialStep: partialSteps.find((each) => each === step) ?? defaultPartialStep,
  };
}

/** Of the answers those that choose. */
export function scoreChoiceAnswers<Answer>(
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Answer> {
  const ids: ReadonlySet<string> = new Set(Object.values(scoreChoiceIds));
  return new Map([...answers].filter(([id]) => ids.has(id)));
}

/** The table of an id. */
export function scoreTableOf(id: string): ScoreTable | undefined {
  return scoreTables.find((table) => table.id === id);
}
