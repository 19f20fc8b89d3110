import type { BreakdownKind } from "../../domain/explanation/explanation";
import type { ExplanationLength } from "../../narrative/explanation/explainedDifference";
import type { CellLink } from "./views";

/** One difference of the page 说明 taken apart, made ready when somebody asks for it. */
export type ExplanationView = {
  readonly blankId: string;
  readonly sentences: ExplanationSentences;
  /** The way that the sentence goes by comes first; empty where no table lists what the line is made up of. */
  readonly breakdowns: readonly BreakdownView[];
  /** Each a sentence: one line lost about what another gained. */
  readonly moves: readonly string[];
  readonly waterfall: WaterfallView | null;
};

/** What drives a difference, without its cause, in three lengths. */
export type ExplanationSentences = Readonly<Record<ExplanationLength, string>>;

export type SentenceLength = keyof ExplanationSentences;

/** One way of taking a difference apart. */
export type BreakdownView = {
  readonly kind: BreakdownKind;
  readonly title: string;
  /** Of all amounts in the rows: 万元. */
  readonly unit: string;
  readonly rows: readonly ContributionView[];
  /** How much of the difference the rows explain, as words. */
  readonly coverage: string;
  /** What they leave, as words; empty where they leave nothing. */
  readonly remainder: string;
};

/** What one line adds to a difference, as printed; `difference` is signed. */
export type ContributionView = {
  readonly label: string;
  readonly current: string;
  readonly base: string;
  readonly difference: string;
  /** Of the whole difference, with its sign `%`; empty where there is no such share. */
  readonly share: string;
  /** That it is new, gone, or goes against the whole; empty for the usual. */
  readonly note: string;
  readonly places: readonly CellLink[];
};

/** A picture of the contributions as SVG text, and what it says in words. */
export type WaterfallView = { readonly svg: string; readonly alternative: string };
