import type { Block } from "./reportDocument";
import { paragraphsOfBlocks } from "../document/runsOfBlocks";
import { type Sentence, sentencePart, sentencesOf } from "./sentence";

/** The sentences of a report in reading order; each cell of a table is a paragraph of its own. */
export function reportSentences(blocks: readonly Block[]): readonly Sentence[] {
  return paragraphsOfBlocks(blocks).flatMap((runs) => sentencesOf(runs.map(sentencePart)));
}
