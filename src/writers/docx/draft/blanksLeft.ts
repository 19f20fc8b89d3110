import type { BlankLeft, DraftModel } from "../../../document/draft";
import { sentenceEnd } from "../../../lib/chineseText";
import type { DraftPiece } from "./draftText";

/** What of the blanks still shows what was to be filled in, and in which sentence it stands. */
export function blanksLeft(
  pieces: readonly DraftPiece[],
  { blanks }: Pick<DraftModel, "blanks">,
): readonly BlankLeft[] {
  const { text, places } = openPlaces(pieces);
  return [...places].flatMap(([tag, place]) => {
    const number = /^juesuan:blank:(\d+)$/.exec(tag)?.[1];
    const prompt = blanks[Number(number ?? 0) - 1]?.prompt;
    return prompt !== undefined && text.slice(place.start, place.end) === prompt
      ? [{ tag, prompt, sentence: sentenceAround(text, place) }]
      : [];
  });
}

type Place = { readonly start: number; readonly end: number };

/** All the text, a line for each paragraph, and where the open places stand in it. */
function openPlaces(pieces: readonly DraftPiece[]): {
  readonly text: string;
  readonly places: ReadonlyMap<string, Place>;
} {
  let text = "";
  const places = new Map<string, Place>();
  for (const piece of pieces) {
    const start = text.length;
    text +=
      piece.kind === "break" ? "\n" : piece.kind === "figure" && piece.isFallback ? "" : piece.text;
    if (piece.kind === "open") {
      places.set(piece.tag, { start: places.get(piece.tag)?.start ?? start, end: text.length });
    }
  }
  return { text, places };
}

function sentenceAround(text: string, { start, end }: Place): string {
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
