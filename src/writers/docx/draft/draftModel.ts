import type { DraftModel } from "../../../document/draft";
import type { ReportDocument } from "../../../document/reportDocument";
import { reportSentences } from "../../../document/reportSentences";
import type { Sentence } from "../../../document/sentence";
import { legalCharacters } from "../../escapeMarkup";
import type { WrittenRuns } from "../runWriter";

/** What a report that is being written will have to know of itself as a draft. */
export function draftModel(report: ReportDocument, written: WrittenRuns): DraftModel {
  const { title, provenance, blocks } = report;
  const { figures, blanks, answers } = written;
  const sentences = reportSentences(blocks).filter(hasWordsAndFigure).map(legalWords);
  return { title, provenance, figures, blanks, answers, sentences };
}

/** A figure that stands alone, as in a table, has no wording that could change. */
export function hasWordsAndFigure(sentence: Sentence): boolean {
  return sentence.length > 1 && sentence.some(({ kind }) => kind === "figure");
}

/** As a reader of the document will find them. */
export function legalWords(sentence: Sentence): Sentence {
  return sentence.map((part) =>
    part.kind === "words" ? { kind: "words", text: legalCharacters(part.text) } : part,
  );
}
