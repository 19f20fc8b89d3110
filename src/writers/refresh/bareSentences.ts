import { withoutNumbering } from "../../lib/chineseText";
import { type Sentence, sentenceShape, sentenceText } from "../../document/sentence";
import { hasBareNumber } from "../docx/draft/draftModel";
import { changedWordings, type Wording } from "./changedWordings";
import type { Comparison } from "./compareSides";
import type { ClauseChange } from "./refreshPlan";

/**
 * Sentences with numbers that are no figures: those that stand in the draft as they were written and
 * that the new report does not say any more, and those that it says anew.
 */
export function bareSentences({ last, sentences }: Comparison): readonly ClauseChange[] {
  return changedWordings({
    written: wordingsOf(last.sentences),
    standing: wordingsOf(sentences.now),
    next: wordingsOf(sentences.next),
  });
}

function wordingsOf(sentences: readonly Sentence[]): readonly Wording[] {
  return sentences
    .filter(hasBareNumber)
    .map((sentence) => ({ key: keyOf(sentence), text: sentenceText(sentence) }));
}

/** Its shape without its number in a list, which another entry above it moves on. */
function keyOf(sentence: Sentence): string {
  return withoutNumbering(sentenceShape(sentence).trim());
}
