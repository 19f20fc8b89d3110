import type { DraftModel } from "../../../document/draft";
import type { FilledPlace } from "../../../document/wordText";
import type { DraftPiece } from "./draftText";
import { openPlaces, sentenceAround } from "./openPlaces";

/** What people have written into the blanks of a draft, and the answers that it was composed with, as they are now. */
export function filledPlaces(
  pieces: readonly DraftPiece[],
  { blanks, answers }: Pick<DraftModel, "blanks" | "answers">,
): readonly FilledPlace[] {
  const { text, places } = openPlaces(pieces);
  return places.flatMap((place): readonly FilledPlace[] => {
    const [, kind, number = ""] = /^juesuan:(blank|answer):(\d+)$/.exec(place.tag) ?? [];
    const owner = (kind === "blank" ? blanks : answers)[Number(number) - 1];
    const words = text.slice(place.start, place.end).trim();
    const isFilled = words !== "" && words !== blanks.find(({ id }) => id === owner?.id)?.prompt;
    return owner !== undefined && isFilled
      ? [{ id: owner.id, text: words, sentence: sentenceAround(text, place) }]
      : [];
  });
}
