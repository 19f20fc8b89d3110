import { type Sentence, sentencesOf } from "../../../document/sentence";
import type { Interpreter } from "./findFigures";
import type { ControlMark, ScannedItem, ScannedRun } from "./scanPart";

/** One place of a document where a figure stands. */
export type LocatedFigure = {
  readonly number: number;
  /** Empty where the control is there and what was in it is not. */
  readonly text: string;
  readonly runs: readonly ScannedRun[];
  readonly isFallback: boolean;
};

/** What a part of a document says, piece by piece. */
export type DraftPiece =
  | { readonly kind: "break" }
  | { readonly kind: "words" | "open"; readonly text: string }
  | ({ readonly kind: "figure" } & LocatedFigure);

/** Gathers the runs of each control of a figure, and leaves the rest as words. */
export function draftPieces(
  items: readonly ScannedItem[],
  interpret: Interpreter,
): readonly DraftPiece[] {
  const pieces: (Exclude<DraftPiece, { kind: "figure" }> | OpenFigure)[] = [];
  const figures = new Map<ControlMark | number, OpenFigure>();
  for (const item of items) {
    if (item.kind === "break") {
      pieces.push(item);
      continue;
    }
    const meaning = interpret(item);
    const text = item.kind === "run" ? item.text : "";
    if (meaning.kind !== "figure") {
      pieces.push(...(text === "" || item.isFallback ? [] : [{ kind: meaning.kind, text }]));
      continue;
    }
    const { number } = meaning;
    const key = item.control ?? number;
    const figure = figures.get(key) ?? openFigure(number, item);
    if (!figures.has(key)) {
      figures.set(key, figure);
      pieces.push(figure);
    }
    addRun(item, figure);
  }
  return pieces;
}

/** The sentences of some pieces, as they are now. */
export function draftSentences(pieces: readonly DraftPiece[]): readonly Sentence[] {
  const paragraphs: Sentence[number][][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") {
      paragraphs.push([]);
    } else if (piece.kind !== "figure") {
      paragraphs[paragraphs.length - 1]?.push(piece);
    } else if (!piece.isFallback) {
      const { kind, number, text } = piece;
      paragraphs[paragraphs.length - 1]?.push({ kind, number, text });
    }
  }
  return paragraphs.flatMap(sentencesOf);
}

type OpenFigure = {
  readonly kind: "figure";
  readonly number: number;
  text: string;
  readonly runs: ScannedRun[];
  readonly isFallback: boolean;
};

type Marked = Exclude<ScannedItem, { readonly kind: "break" }>;

function openFigure(number: number, { isFallback }: Marked): OpenFigure {
  return { kind: "figure", number, text: "", runs: [], isFallback };
}

function addRun(item: Marked, figure: OpenFigure): void {
  if (item.kind === "run" && item.control?.isEmpty !== true) {
    figure.text += item.text;
    figure.runs.push(item);
  }
}
