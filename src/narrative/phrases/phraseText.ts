import type { Phrase } from "./phrase";

/** A phrase as plain text. */
export function phraseText(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
