import type { DraftProblem } from "./draft";

/** What a Word document says, whoever wrote it. */
export type WordText = {
  /** Each as it stands now, headings, cells of tables and notes included; empty ones are left out. */
  readonly paragraphs: readonly string[];
  /** Of the year that a draft of ours is about; `null` for any other document. */
  readonly fiscalYear: number | null;
  /** What stands in the blanks of a draft of ours; nothing in any other document. */
  readonly filled: readonly FilledPlace[];
};

/** A blank that has words in it, by its id. `sentence`: in which they stand. */
export type FilledPlace = {
  readonly id: string;
  readonly text: string;
  readonly sentence: string;
};

/** Why a file cannot be read as a Word document. */
export type WordTextProblem = Exclude<
  DraftProblem,
  "draft.noModel" | "draft.modelDamaged" | "draft.otherVersion"
>;
