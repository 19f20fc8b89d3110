import { remembered } from "../lib/remembered";

/** Texts for blanks, by blank id: `cause.threePublicExpenses.total.finalAccounts.originalBudget`. */
export type Answers = ReadonlyMap<string, string>;

/** The two amounts of a difference in yuan, as exact decimal text. */
export type AnswerFigures = { readonly current: string; readonly base: string };

/** A text for a blank. `figures`: those for which it was written; `null` where nobody knows. */
export type KeptAnswer = { readonly text: string; readonly figures: AnswerFigures | null };

/** Answers as they are kept, on a computer, in a workbook or in a file: by blank id. */
export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

/** What the report takes of them: their words; the same map for the same answers. */
export const textsOf = remembered(
  (kept: KeptAnswers): Answers => new Map([...kept].map(([id, { text }]) => [id, text])),
);

/** Whether an answer was written for other amounts than there are now. */
export function isOutdated({ figures }: KeptAnswer, { current, base }: AnswerFigures): boolean {
  return figures !== null && (figures.current !== current || figures.base !== base);
}

/** Answers as a file that `readAnswers` reads: a text alone where no amounts are known for it. */
export function writeAnswers(kept: KeptAnswers): string {
  const entries = [...kept].map(([id, { text, figures }]) => [
    id,
    figures === null ? text : { text, ...figures },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
