import { conceptOf } from "../../domain/concepts/concept";
import { keyOf } from "../../domain/factKey";
import type { Reading, ReadValue, Statement } from "../../domain/statement";
import { assertNever } from "../../lib/assertNever";
import { formatExactAmounts } from "../../narrative/phrases/formatAmount";
import { formatCount } from "../../narrative/phrases/formatCount";
import { phaseName } from "../../narrative/phrases/phaseName";
import { unitName } from "../../narrative/phrases/unitName";
import type { Analysis } from "../analyse";
import { problemMessage, words } from "../messages";
import { cellLink } from "./cellLink";
import type { FigureView, RecognitionView, RecognisedTableView } from "./views";

/** What was recognised and what was not, ready to be shown. */
export function recognitionView({ recognition, facts }: Analysis): RecognitionView {
  const { department, fiscalYear, statements, materials, problems } = recognition;
  return {
    department: department ?? words.unknownDepartment,
    fiscalYear:
      fiscalYear === null ? words.unknownYear : `${String(fiscalYear)}${words.yearSuffix}`,
    tables: statements.map(tableView),
    problems: problems.map((problem) => ({
      severity: problem.severity,
      message: problemMessage(problem),
      place: cellLink(problem),
    })),
    materials: materials.map(({ heading }) => heading),
    factCount: facts.facts.size,
  };
}

function tableView(statement: Statement): RecognisedTableView {
  const { file, sheet, range, title, unit, confidence, readings } = statement;
  return {
    title,
    place: { file, sheet, cell: range.split(":")[0] ?? range },
    range,
    unit: unit === null ? words.unitMissing : unitName(unit),
    confidence: `${String(Math.round(confidence * 100))}%`,
    figures: readings.map(figureView),
  };
}

function figureView({ subject, value, source }: Reading): FigureView {
  return {
    key: keyOf(subject),
    label: lineLabel(subject),
    phase: phaseName(subject.phase),
    printed: source.text === "" ? words.blank : source.text,
    amount: valueText(value),
    place: cellLink(source),
  };
}

/** A line's own name, with what its column says where that is more than the line's total. */
function lineLabel({ concept, item }: Reading["subject"]): string {
  const { label } = conceptOf(concept);
  return item === null ? label : words.line(item.name, label);
}

function valueText(value: ReadValue): string {
  switch (value.kind) {
    case "amount":
      return formatExactAmounts([value.amount])[0] ?? "";
    case "count":
      return formatCount(value.count);
    case "blank":
      return words.blank;
    default:
      return assertNever(value);
  }
}
