import { withoutNumbering } from "../../lib/chineseText";
import { type Sentence, sentenceShape, sentenceText } from "../../document/sentence";
import { hasBareNumber } from "../docx/draft/draftModel";
import type { Comparison } from "./compareSides";
import type { ClauseChange } from "./refreshPlan";

/**
 * Sentences with numbers that are no figures: those that stand in the draft as they were written and
 * that the new report does not say any more, and those that it says anew.
 */
export function bareSentences({ last, sentences }: Comparison): readonly ClauseChange[] {
  const written = last.sentences.filter(hasBareNumber);
  const saidNow = shapesOf(sentences.now);
  const saidNext = shapesOf(sentences.next);
  const known = shapesOf(written);
  const stale = written.filter((sentence) => isIn(saidNow, sentence) && !isIn(saidNext, sentence));
  const fresh = sentences.next.filter(
    (sentence) => hasBareNumber(sentence) && !isIn(known, sentence) && !isIn(saidNow, sentence),
  );
  return [
    ...stale.map((sentence) => ({ numbers: [], now: sentenceText(sentence), next: "" })),
    ...fresh.map((sentence) => ({ numbers: [], now: "", next: sentenceText(sentence) })),
  ];
}

function shapesOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.map(shapeOf));
}

function isIn(shapes: ReadonlySet<string>, sentence: Sentence): boolean {
  return shapes.has(shapeOf(sentence));
}

/** Without its number in a list, which another entry above it moves on. */
function shapeOf(sentence: Sentence): string {
  return withoutNumbering(sentenceShape(sentence).trim());
}
