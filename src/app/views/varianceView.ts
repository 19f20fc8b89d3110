import type { CellLink } from "./views";

/** The page 说明: one difference that wants its cause. `cause` is what was written so far. */
export type VarianceView = {
  readonly blankId: string;
  readonly label: string;
  readonly statement: string;
  readonly cause: string;
  /** Statement and cause as one text that can stand alone. */
  readonly explanation: string;
  /** Where the words come from when the workbook gave them. */
  readonly causeFromWorkbook: boolean;
  readonly places: readonly CellLink[];
  readonly state: VarianceState;
  readonly against: ComparedWith;
  /** Its place among all by how far the two amounts are apart, 0 the furthest. */
  readonly rank: number;
  /** Both amounts in yuan, for which a cause that is written now is written. */
  readonly figures: { readonly current: string; readonly base: string };
  /** What may be the cause, what the figures speak for first; only the accountant takes one. */
  readonly candidates: readonly CauseCandidateView[];
  /** What last year's files say of the same line in the same comparison; they come before the candidates. */
  readonly priorCauses: readonly PriorCauseView[];
  /** What is wrong with the cause as it stands. */
  readonly warnings: readonly CauseWarningView[];
  /**
   * That the amounts are no longer those for which the cause was written; writing the same words again
   * says that it still holds. `null` while nothing changed.
   */
  readonly outdated: string | null;
};

/**
 * How far a cause has come. `open`: there is none. `drafted`: what stands there wants another look, since it
 * came from elsewhere, is doubted, still has a place to fill, or was written for other amounts.
 */
export type VarianceState = "open" | "drafted" | "done";

/** What the final accounts are compared with. */
export type ComparedWith =
  "originalBudget" | "adjustedBudget" | "priorYearFinalAccounts" | "opening" | "other";

/** `text` may hold places to fill: 【项目名称】. `evidence`: what in the figures speaks for it. */
export type CauseCandidateView = {
  readonly id: string;
  readonly text: string;
  readonly evidence: string | null;
  readonly places: readonly CellLink[];
};

/**
 * A cause of last year. `said`: what the file says around it, or the amounts that it has it for; empty
 * where it has none. `warnings`: what is doubtful about taking it for this year.
 */
export type PriorCauseView = {
  readonly text: string;
  readonly file: string;
  readonly said: string;
  readonly warnings: readonly CauseWarningView[];
};

export type CauseWarningView = { readonly message: string };

/** A difference that stands alone, outside the list of those to be explained. */
export type LoneVarianceView = Omit<VarianceView, "state" | "rank">;
