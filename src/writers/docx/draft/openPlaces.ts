import { sentenceEnd } from "../../../lib/chineseText";
import type { DraftPiece } from "./draftText";

/** All the text of some pieces, a line for each paragraph, and where the open places stand in it, by tag. */
export type PlacedText = {
  readonly text: string;
  readonly places: readonly OpenPlace[];
};

/** One control of a blank or of an answer. */
export type OpenPlace = { readonly tag: string; readonly start: number; readonly end: number };

/** Puts the text of pieces together, and finds the open places; runs of one control are one place. */
export function openPlaces(pieces: readonly DraftPiece[]): PlacedText {
  let text = "";
  const places: OpenPlace[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text +=
      piece.kind === "break" ? "\n" : piece.kind === "figure" && piece.isFallback ? "" : piece.text;
    const last = places[places.length - 1];
    if (piece.kind === "open" && last?.tag === piece.tag && last.end === start) {
      places[places.length - 1] = { ...last, end: text.length };
    } else if (piece.kind === "open") {
      places.push({ tag: piece.tag, start, end: text.length });
    }
  }
  return { text, places };
}

/** The sentence around a place; what stands before it, where it stands alone. */
export function sentenceAround(text: string, { start, end }: Omit<OpenPlace, "tag">): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const close = after.search(sentenceEnd);
  const sentence =
    `${lastPiece(before)}${text.slice(start, end)}${after.slice(0, close + 1)}`.trim();
  return sentence.length > end - start + 1 ? sentence : (before.trim().split("\n").pop() ?? "");
}

function lastPiece(text: string): string {
  const pieces = text.split(sentenceEnd);
  return pieces[pieces.length - 1] ?? "";
}
