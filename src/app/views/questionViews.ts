import { assertNever } from "../../lib/assertNever";
import { unitName } from "../../narrative/phrases/unitName";
import { layoutLabel } from "../../recognition/layouts/layoutLabel";
import type { Question } from "../../recognition/recognition";
import type { Analysis } from "../analyse";
import { mappingWords } from "../mappingWords";
import { cellLink } from "./cellLink";
import { columnLabel, rowLabel } from "./mappingLabels";
import type { QuestionView } from "./views";

/**
 * What only a person can say, as sentences with the likeliest answers. Rows come last: there may be many,
 * and a unit or a column settles more.
 */
export function questionViews({
  recognition,
}: Pick<Analysis, "recognition">): readonly QuestionView[] {
  const questions = recognition.questions();
  const rows = questions.filter(({ kind }) => kind === "row");
  const others = questions.filter(({ kind }) => kind !== "row");
  return [...others, ...rows].map((question) => ({
    kind: question.kind,
    fingerprint: question.fingerprint,
    place: cellLink(question.problem),
    column: question.kind === "column" ? question.column : null,
    row: question.kind === "row" ? question.row : null,
    message: wordsOf(question),
    candidates: candidatesOf(question),
  }));
}

function wordsOf(question: Question): string {
  const { text } = question.problem;
  switch (question.kind) {
    case "unit":
      return mappingWords.askUnit;
    case "table":
      return mappingWords.askTable(text);
    case "copy":
      return mappingWords.askCopy(text);
    case "column":
      return mappingWords.askColumn(question.column, text);
    case "row":
      return mappingWords.askRow(text);
    default:
      return assertNever(question);
  }
}

function candidatesOf(question: Question): QuestionView["candidates"] {
  switch (question.kind) {
    case "unit":
      return question.candidates.map((unit) => ({ label: unitName(unit), mapping: { unit } }));
    case "table":
      return [
        ...question.candidates.map((id) => ({ label: layoutLabel(id), mapping: { layout: id } })),
        { label: mappingWords.notRead, mapping: { layout: null } },
      ];
    case "copy":
      return question.candidates.map((place) => ({
        label: mappingWords.takeCopy(place),
        mapping: { copies: copiesTaken(question.candidates, place) },
      }));
    case "column":
      return question.candidates.map((column) => ({
        label: columnLabel(column),
        mapping: { columns: { [question.column]: column } },
      }));
    case "row":
      return question.candidates.map((row) => ({
        label: rowLabel(row),
        mapping: { rows: { [question.row]: row } },
      }));
    default:
      return assertNever(question);
  }
}

/** One of several is read, the others are not. */
function copiesTaken(places: readonly string[], taken: string): Readonly<Record<string, boolean>> {
  return Object.fromEntries(places.map((place) => [place, place === taken]));
}
