import type { DraftChart, DraftModel } from "../../../document/draft";
import { chartsOfBlocks } from "../../../document/chartsOfBlocks";
import type { ChartBlock, ReportDocument } from "../../../document/reportDocument";
import { reportSentences } from "../../../document/reportSentences";
import type { Sentence } from "../../../document/sentence";
import { legalCharacters } from "../../escapeMarkup";
import type { WrittenRuns } from "../runWriter";

/** What a report that is being written will have to know of itself as a draft. */
export function draftModel(report: ReportDocument, written: WrittenRuns): DraftModel {
  const { title, provenance, blocks } = report;
  const { figures, blanks, answers } = written;
  const sentences = reportSentences(blocks).filter(isComparable).map(legalWords);
  const charts = chartsOfBlocks(blocks).map(draftChart);
  return { title, provenance, figures, blanks, answers, sentences, charts };
}

/** A picture as it is drawn now. */
export function draftChart({ id, unitLine, alternative }: ChartBlock): DraftChart {
  return { id, unitLine, alternative: legalCharacters(alternative) };
}

/** A figure that stands alone, as in a table, has no wording that could change. */
function isComparable(sentence: Sentence): boolean {
  const hasFigure = sentence.some(({ kind }) => kind === "figure");
  return hasFigure ? sentence.length > 1 : hasBareNumber(sentence);
}

/** Whether a number stands in the words of a sentence that has no figure of its own: no refresh reaches it. */
export function hasBareNumber(sentence: Sentence): boolean {
  return (
    sentence.every(({ kind }) => kind !== "figure") &&
    sentence.some((part) => part.kind === "words" && /\d/.test(part.text))
  );
}

/** As a reader of the document will find them. */
export function legalWords(sentence: Sentence): Sentence {
  return sentence.map((part) =>
    part.kind === "words" ? { kind: "words", text: legalCharacters(part.text) } : part,
  );
}
