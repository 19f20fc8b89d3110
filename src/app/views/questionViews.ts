import { conceptOf } from "../../domain/concepts/concept";
import { phaseName } from "../../narrative/phrases/phaseName";
import { unitName } from "../../narrative/phrases/unitName";
import { layoutLabel } from "../../recognition/layouts/layoutLabel";
import type { MappedColumn } from "../../recognition/mapping";
import type { Question } from "../../recognition/recognition";
import type { Analysis } from "../analyse";
import { mappingWords } from "../mappingWords";
import { cellLink } from "./cellLink";
import type { QuestionView } from "./views";

type Candidates = Pick<QuestionView, "message" | "candidates">;

/** What only a person can say, as sentences with the likeliest answers. */
export function questionViews({
  recognition,
}: Pick<Analysis, "recognition">): readonly QuestionView[] {
  return recognition.questions().map((question) => ({
    kind: question.kind,
    fingerprint: question.fingerprint,
    place: cellLink(question.problem),
    column: question.kind === "column" ? question.column : null,
    ...candidatesOf(question),
  }));
}

function candidatesOf(question: Question): Candidates {
  switch (question.kind) {
    case "unit":
      return {
        message: mappingWords.askUnit,
        candidates: question.candidates.map((unit) => ({
          label: unitName(unit),
          mapping: { unit },
        })),
      };
    case "table":
      return {
        message: mappingWords.askTable(question.problem.text),
        candidates: [
          ...question.candidates.map((layout) => ({
            label: layoutLabel(layout),
            mapping: { layout },
          })),
          { label: mappingWords.notRead, mapping: { layout: null } },
        ],
      };
    case "copy":
      return {
        message: mappingWords.askCopy(question.problem.text),
        candidates: question.candidates.map((place) => ({
          label: mappingWords.takeCopy(place),
          mapping: { copies: copiesTaken(question.candidates, place) },
        })),
      };
    case "column":
      return {
        message: mappingWords.askColumn(question.column, question.problem.text),
        candidates: question.candidates.map((column) => ({
          label: columnLabel(column),
          mapping: { columns: { [question.column]: column } },
        })),
      };
  }
}

/** One of several is read, the others are not. */
function copiesTaken(places: readonly string[], taken: string): Readonly<Record<string, boolean>> {
  return Object.fromEntries(places.map((place) => [place, place === taken]));
}

/** What a column bears, in words. */
export function columnLabel(column: MappedColumn): string {
  if (column.use !== "amount") {
    return mappingWords.uses[column.use];
  }
  const { concept, phase } = column;
  const parts = [
    ...(concept === null ? [] : [conceptOf(concept).label]),
    ...(phase === null ? [] : [phaseName(phase)]),
  ];
  return parts.length === 0 ? mappingWords.amount : parts.join(mappingWords.and);
}
