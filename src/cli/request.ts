import type { ComparedBase } from "../app/comparedBases";

/** What the user asked the command line for. */
export type Request =
  | { readonly command: "help" | "version" }
  | ({ readonly command: "templates" } & Output)
  | ({ readonly command: "read" | "indicators" | "review" } & Output & Input)
  | ({ readonly command: "explain" } & Output & Input & ExplainOptions)
  | ({ readonly command: "score" } & Output & Input & ScoreOptions)
  | ({ readonly command: "report" } & Output & Input & ReportOptions)
  | ({ readonly command: "refresh" } & Output & Input & RefreshOptions);

type Output = { readonly isJson: boolean };

type Input = {
  readonly files: readonly string[];
  readonly fiscalYear: number | null;
  /** The path of a file of mappings. */
  readonly mapping: string | null;
};

/** The path of a file of answers, and the id of what is to be explained at all. */
export type InstructionOptions = {
  readonly answers: string | null;
  readonly materiality: string | null;
};

export type ReportOptions = InstructionOptions & {
  readonly template: string;
  readonly output: string;
  readonly isFinal: boolean;
};

/** One line or one table, and its base; all lines where neither is named. `prior`: paths of last year's files. */
export type ExplainOptions = InstructionOptions & {
  readonly line: string | null;
  readonly table: string | null;
  readonly against: ComparedBase | null;
  readonly prior: readonly string[];
};

/** Ids of the evaluation table and of what an incomplete step counts for; the path of a file of answers. */
export type ScoreOptions = {
  readonly table: string | null;
  readonly partialStep: string | null;
  readonly answers: string | null;
};

export type RefreshOptions = {
  readonly draft: string;
  readonly output: string;
  /** Tags of the figures whose new text is to replace what stands in the draft. */
  readonly take: readonly string[];
};
