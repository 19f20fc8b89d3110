import type { BlankLeft, DraftModel } from "../../../document/draft";
import type { DraftPiece } from "./draftText";
import { openPlaces, sentenceAround } from "./openPlaces";

/** What of the blanks still shows what was to be filled in, and in which sentence it stands. */
export function blanksLeft(
  pieces: readonly DraftPiece[],
  { blanks }: Pick<DraftModel, "blanks">,
): readonly BlankLeft[] {
  const { text, places } = openPlaces(pieces);
  return places.flatMap((place, index) => {
    const { tag, start, end } = place;
    const number = /^juesuan:blank:(\d+)$/.exec(tag)?.[1];
    const prompt = blanks[Number(number ?? 0) - 1]?.prompt;
    const isFirst = places.findIndex((other) => other.tag === tag) === index;
    return isFirst && prompt !== undefined && text.slice(start, end) === prompt
      ? [{ tag, prompt, sentence: sentenceAround(text, place) }]
      : [];
  });
}
