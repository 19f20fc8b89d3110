import { type Sentence, sentenceShape, sentenceText } from "../../document/sentence";
import type { Comparison } from "./compareSides";
import type { FigureWords } from "./figureWords";
import type { ClauseChange } from "./refreshPlan";

/**
 * The sentences whose wording the new report has another way: a direction turned, a zero came or went.
 *
 * One that somebody has already brought to the new wording, or taken out, is not listed.
 */
export function clauseChanges(comparison: Comparison): readonly ClauseChange[] {
  return comparison.last.sentences.flatMap((last) => {
    const numbers = numbersIn(last);
    const next = nextSentence(last, comparison);
    const now = sentencesWith(numbers, comparison.now);
    const isSaid = [last, now].some((known) => sentenceShape(known) === sentenceShape(next));
    return isSaid || next.length === 0 || now.length === 0
      ? []
      : [{ numbers, now: sentenceText(now), next: sentenceText(next) }];
  });
}

/** How the new report says what a sentence of the draft says; empty where it does not. */
export function nextSentence(last: Sentence, { next, pairs }: Comparison): Sentence {
  const numbers = numbersIn(last).flatMap((number) => pairs.get(number)?.number ?? []);
  return sentencesWith(numbers, next.words);
}

/** The numbers of the figures of a sentence. */
export function numbersIn(sentence: Sentence): readonly number[] {
  return sentence.flatMap((part) => (part.kind === "figure" ? [part.number] : []));
}

function sentencesWith(numbers: readonly number[], words: FigureWords): Sentence {
  return [...new Set(numbers.map((number) => words.sentence(number) ?? []))].flat();
}
