import { conceptOf } from "../../domain/concepts/concept";
import type { Reading, ReadValue } from "../../domain/statement";
import { assertNever } from "../../lib/assertNever";
import { formatExactAmounts } from "../../narrative/phrases/formatAmount";
import { formatCount } from "../../narrative/phrases/formatCount";
import { phaseName } from "../../narrative/phrases/phaseName";
import { unitName } from "../../narrative/phrases/unitName";
import type { Analysis } from "../analyse";
import { mappingWords } from "../mappingWords";
import { problemMessage, words } from "../messages";
import type { ColumnUse } from "../../recognition/columns";
import type { TakenColumn, TakenTable } from "../../recognition/recognition";
import type { Grid } from "../../grid/grid";
import { amountUnits } from "../../money/units";
import { layoutLabel } from "../../recognition/layouts/layoutLabel";
import { layouts } from "../../recognition/layouts/index";
import { choiceOfUse, columnChoices, rowChoicesOf, tableSample } from "./tableChoices";
import { cellLink } from "./cellLink";
import { columnLabel } from "./mappingLabels";
import { questionViews } from "./questionViews";
import type { ColumnView, FigureView, RecognitionView, RecognisedTableView } from "./views";

/** What was recognised and what was not, ready to be shown; what is asked about is no problem besides. */
export function recognitionView(analysis: Analysis): RecognitionView {
  const { recognition, facts, grids } = analysis;
  const { department, fiscalYear, tables, materials, problems } = recognition;
  const asked = new Set(recognition.questions().map(({ problem }) => problem));
  return {
    department: department ?? words.unknownDepartment,
    fiscalYear:
      fiscalYear === null ? words.unknownYear : `${String(fiscalYear)}${words.yearSuffix}`,
    tables: tables.map((table) => tableView(table, grids)),
    problems: problems
      .filter((problem) => !asked.has(problem))
      .map((problem) => ({
        severity: problem.severity,
        message: problemMessage(problem),
        place: cellLink(problem),
      })),
    questions: questionViews(analysis),
    layouts: layouts.map(({ id }) => ({ id, label: layoutLabel(id) })),
    units: amountUnits.map((unit) => ({ id: unit, label: unitName(unit) })),
    materials: materials.map(({ heading }) => heading),
    factCount: facts.facts.size,
  };
}

function tableView(table: TakenTable, grids: readonly Grid[]): RecognisedTableView {
  const { fingerprint, file, sheet, range, title, statement, isConfirmed } = table;
  const { headerTop, headerRows } = table;
  const { columns, sample } = tableSample(grids, table);
  const unit = statement?.unit ?? null;
  const readings = statement?.readings ?? [];
  return {
    fingerprint,
    title,
    place: { file, sheet, cell: range.split(":")[0] ?? range },
    range,
    unit: unit === null ? words.unitMissing : unitName(unit),
    unitId: unit,
    layout: statement?.layout ?? null,
    isConfirmed,
    headerTop,
    headerRows,
    columns: columns.map(columnView),
    choices: columnChoices(table),
    rowChoices: rowChoicesOf(table),
    sample,
    figureCount: readings.filter(({ value }) => value.kind !== "blank").length,
    confidence: `${String(Math.round((statement?.confidence ?? 0) * 100))}%`,
  };
}

function columnView({ column, header, use }: TakenColumn): ColumnView {
  const isUnknown = use.kind === "unknown";
  return { column, header, use: labelOfUse(use), isUnknown, choice: choiceOfUse(use) };
}

function labelOfUse(use: ColumnUse): string {
  if (use.kind !== "value") {
    return mappingWords.uses[use.kind];
  }
  const { concept, phase, unit } = use;
  const label = columnLabel({ use: "amount", concept, phase });
  return unit === null ? label : words.line(label, unitName(unit));
}

/** What was read from a table, by its place among the tables. */
export function readingsOf({ recognition }: Analysis, table: number): readonly Reading[] {
  return recognition.tables[table]?.statement?.readings ?? [];
}

/** One reading, as printed and in one unit. */
export function figureView({ key, subject, value, source }: Reading): FigureView {
  return {
    key,
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
