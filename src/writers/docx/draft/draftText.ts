import { type Sentence, sentencesOf } from "../../../document/sentence";
import type { Interpreter, Meaning } from "./findFigures";
import type { ControlMark } from "./controlMark";
import type { ScannedItem, ScannedRun } from "./scanPart";

/** One place of a document where a figure stands. */
export type LocatedFigure = {
  readonly number: number;
  readonly by: FigureMeaning["by"];
  /** The innermost around it; null where only a bookmark is left. */
  readonly control: ControlMark | null;
  /** Empty where the control is there and what was in it is not. */
  readonly text: string;
  readonly runs: readonly ScannedRun[];
  readonly isFallback: boolean;
  readonly hasComment: boolean;
};

/** What a part of a document says, piece by piece. */
export type DraftPiece =
  | { readonly kind: "break" }
  | { readonly kind: "words"; readonly text: string }
  /** `tag`: of its control, also where another program has taken it away. */
  | {
      readonly kind: "open";
      readonly text: string;
      readonly tag: string;
      readonly control: ControlMark | null;
    }
  | ({ readonly kind: "figure" } & LocatedFigure);

type FigureMeaning = Extract<Meaning, { readonly kind: "figure" }>;

/** Gathers the runs of each control of a figure, and leaves the rest as words. */
export function draftPieces(
  items: readonly ScannedItem[],
  interpret: Interpreter,
): readonly DraftPiece[] {
  const pieces: (PlainPiece | OpenFigure)[] = [];
  const figures = new Map<ControlMark | number, OpenFigure>();
  for (const item of items) {
    if (item.kind === "break") {
      pieces.push(item);
      continue;
    }
    const meaning = interpret(item);
    if (meaning.kind !== "figure") {
      pieces.push(...plainPiece(item, meaning));
      continue;
    }
    // a control around a bookmark may hold other figures too
    const key = meaning.by === "bookmark" ? meaning.number : (item.control ?? meaning.number);
    const figure = figures.get(key) ?? openFigure(meaning, item);
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
      paragraphs[paragraphs.length - 1]?.push({ kind: piece.kind, text: piece.text });
    } else if (!piece.isFallback) {
      const { kind, number, text } = piece;
      paragraphs[paragraphs.length - 1]?.push({ kind, number, text });
    }
  }
  return paragraphs.flatMap(sentencesOf);
}

type PlainPiece = Exclude<DraftPiece, { readonly kind: "figure" }>;

type OpenFigure = FigureMeaning & {
  readonly control: ControlMark | null;
  text: string;
  readonly runs: ScannedRun[];
  readonly isFallback: boolean;
  readonly hasComment: boolean;
};

type Marked = Exclude<ScannedItem, { readonly kind: "break" }>;

function plainPiece(item: Marked, meaning: Exclude<Meaning, FigureMeaning>): readonly PlainPiece[] {
  if (item.kind !== "run" || item.isFallback) {
    return [];
  }
  const { text, enclosing: control } = item;
  return meaning.kind === "words" ? [{ kind: "words", text }] : [{ ...meaning, text, control }];
}

function openFigure(meaning: FigureMeaning, item: Marked): OpenFigure {
  const { isFallback, bookmark } = item;
  const isBookmarked = meaning.by === "bookmark";
  const control = isBookmarked ? item.enclosing : item.control;
  const hasComment =
    control?.hasComment === true || (isBookmarked && bookmark?.hasComment === true);
  return { ...meaning, control, text: "", runs: [], isFallback, hasComment };
}

function addRun(item: Marked, figure: OpenFigure): void {
  if (item.kind === "run" && item.control?.isEmpty !== true) {
    figure.text += item.text;
    figure.runs.push(item);
  }
}
