import type { DraftDocument, DraftFigure } from "../../document/draft";
import type { ReportDocument } from "../../document/reportDocument";
import { reportSentences } from "../../document/reportSentences";
import { runsOfBlocks } from "../../document/runsOfBlocks";
import type { Sentence } from "../../document/sentence";
import { legalWords } from "../docx/draft/draftModel";
import { type FigureWords, figureWords } from "./figureWords";
import { type FigureSide, matchFigures } from "./matchFigures";

/** A draft as it was last written, as it is now, and the report that it is to be brought to. */
export type Comparison = {
  readonly last: FigureSide & { readonly sentences: readonly Sentence[] };
  readonly next: FigureSide;
  readonly now: FigureWords;
  /** Every sentence of the draft as it is now, and of the new report. */
  readonly sentences: { readonly now: readonly Sentence[]; readonly next: readonly Sentence[] };
  /** What stands in the draft at each place of a figure, by its number. */
  readonly placed: ReadonlyMap<number, readonly string[]>;
  /** The figure of the new report by the number of the draft's. */
  readonly pairs: ReadonlyMap<number, DraftFigure>;
};

/** Lays the three sides beside each other. */
export function compareSides(
  { model, sentences }: DraftDocument,
  report: ReportDocument,
): Comparison {
  const written = reportSentences(report.blocks).map(legalWords);
  const last = {
    figures: model.figures,
    words: figureWords(model.sentences),
    sentences: model.sentences,
  };
  const next = { figures: figuresOf(report), words: figureWords(written) };
  return {
    last,
    next,
    now: figureWords(sentences),
    sentences: { now: sentences, next: written },
    placed: placedTexts(sentences),
    pairs: matchFigures(last, next),
  };
}

/**
 * Whether the new figure would be said in the words that stand around the draft's: the report still
 * has them, or somebody has written the new ones already.
 */
export function fitsWords(number: number, { last, next, now, pairs }: Comparison): boolean {
  const wanted = next.words.clause(pairs.get(number)?.number ?? 0);
  return [last.words, now].some((words) => words.clause(number) === wanted);
}

function figuresOf({ blocks }: ReportDocument): readonly DraftFigure[] {
  return runsOfBlocks(blocks).filter((run) => run.kind === "figure");
}

function placedTexts(sentences: readonly Sentence[]): ReadonlyMap<number, readonly string[]> {
  const placed = new Map<number, string[]>();
  for (const part of sentences.flat()) {
    if (part.kind === "figure") {
      placed.set(part.number, [...(placed.get(part.number) ?? []), part.text.trim()]);
    }
  }
  return placed;
}
