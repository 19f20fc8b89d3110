import { clauseSigns, closingBrackets, openingBrackets, sentenceStops } from "../aliases/prose";

/** The sentences of a paragraph, without their stops; a line's end ends one too. */
export function sentencesIn(paragraph: string): readonly string[] {
  return paragraph
    .split(sentenceStops)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** One clause of a sentence, and where in it the clause begins. */
export type Clause = { readonly start: number; readonly text: string };

/** Cuts a sentence at commas, semicolons and colons; those in brackets and between thousands cut nothing. */
export function clausesIn(sentence: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const sign = sentence.charAt(at);
    depth += openingBrackets.includes(sign) ? 1 : closingBrackets.includes(sign) ? -1 : 0;
    if (depth <= 0 && clauseSigns.includes(sign) && !isInNumber(sentence, at)) {
      clauses.push({ start, text: sentence.slice(start, at) });
      start = at + 1;
    }
  }
  return [...clauses, { start, text: sentence.slice(start) }].filter(
    ({ text }) => text.trim() !== "",
  );
}

function isInNumber(text: string, comma: number): boolean {
  return /\d/.test(text.charAt(comma - 1)) && /^\d{3}(?!\d)/.test(text.slice(comma + 1));
}
