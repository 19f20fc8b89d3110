import type { DraftChart } from "../../document/draft";
import type { ChartBlock } from "../../document/reportDocument";

/** What a new report would change in a draft, figure by figure, before anything is written. */
export type RefreshPlan = {
  /** The files that the draft was made from, where none of them bears the name of one that is here now. */
  readonly otherWorkbooks: readonly string[];
  /** One for each place where a figure stands, and one for each figure that stands nowhere. */
  readonly figures: readonly FigureOutcome[];
  readonly clauses: readonly ClauseChange[];
  /** Figures of the new report that the draft does not have, but for those that a changed sentence brings. */
  readonly added: readonly AddedFigure[];
  readonly charts: readonly ChartOutcome[];
};

/**
 * What becomes of one figure.
 *
 * - `unchanged`: stands there as the new report has it
 * - `updated`: stood there as it was last written, and is written anew
 * - `kept`: somebody changed it, and the report has nothing new
 * - `conflict`: somebody changed it, and the report has something else: to be decided
 * - `held`: the words around it no longer fit the new figure: to be decided
 * - `deleted`: somebody took it or its control away
 * - `dropped`: the new report does not have it any more; it stays as it is
 */
export type FigureStatus =
  "unchanged" | "updated" | "kept" | "conflict" | "held" | "deleted" | "dropped";

export type FigureOutcome = {
  readonly status: FigureStatus;
  readonly number: number;
  /** Which of the controls of this number, from 0 in reading order. */
  readonly place: number;
  /** How many there are: more than one where a paragraph was copied. */
  readonly copies: number;
  readonly alias: string;
  readonly last: string;
  /** Null where it stands nowhere. */
  readonly now: string | null;
  /** Null where the new report does not have it. */
  readonly next: string | null;
  /** The draft's sentence around it, as it stands; empty where there is none. */
  readonly sentence: string;
};

/** A sentence whose wording is another one in the new report; it is told, never rewritten. */
export type ClauseChange = {
  /** Of the figures in it. */
  readonly numbers: readonly number[];
  /** As it stands in the draft; empty where only the new report has it. */
  readonly now: string;
  /** As the new report has it; empty where it has it no more. */
  readonly next: string;
};

/** `sentence`: where it stands in the new report. */
export type AddedFigure = {
  readonly alias: string;
  readonly text: string;
  readonly sentence: string;
};

/**
 * What becomes of a picture: drawn anew where its amounts are others; `dropped`: the new report does
 * not have it any more; `added`: only the new report has it.
 */
export type ChartOutcome =
  | {
      readonly status: "unchanged" | "updated";
      readonly last: DraftChart;
      readonly next: ChartBlock;
    }
  | { readonly status: "dropped"; readonly last: DraftChart; readonly next: null }
  | { readonly status: "added"; readonly last: null; readonly next: ChartBlock };

/** Why a report cannot refresh a draft: it is about something else. What one side does not know is not compared. */
export type RefreshObstacle =
  | { readonly code: "refresh.otherYear"; readonly draft: number; readonly workbook: number }
  | {
      readonly code: "refresh.otherDepartment";
      readonly draft: string;
      readonly workbook: string;
    };

/** What somebody decided for figures in conflict or held back, by number: the draft's text or the new one. */
export type RefreshChoices = ReadonlyMap<number, "keep" | "take">;
