import { lineCode } from "../../domain/lineCode";
import { conceptOf } from "../../domain/concepts/concept";
import { keyOf } from "../../domain/factKey";
import type {
  PrintedFigure,
  PrintedKind,
  Reading,
  SheetProblem,
  Source,
} from "../../domain/statement";
import { unitName } from "../../narrative/phrases/unitName";
import type { Analysis } from "../analyse";
import { problemMessage } from "../messages";
import type { TakenColumn, TakenTable } from "../../recognition/recognition";
import { questionViews } from "../views/questionViews";
import type { QuestionView } from "../views/views";
import { mappingJson } from "./mappingJson";
import { schema } from "./schema";

/** What was recognised, as other programs read it: one fact per reading, blanks left out. */
export function readJson(analysis: Analysis): unknown {
  const { fiscalYear, department, statements, tables, materials, problems } = analysis.recognition;
  return {
    schema,
    fiscalYear,
    department,
    tables: tables.flatMap(tableJson),
    facts: statements.flatMap(({ readings }) => readings.flatMap(factJson)),
    printed: statements.flatMap(({ printed }) => printed.map(printedJson)),
    causes: statements.flatMap(({ causes }) =>
      causes.map(({ subject, text, source }) => ({
        of: keyOf(subject),
        text,
        source: sourceJson(source),
      })),
    ),
    materials: materials.map(({ heading, text, source }) => ({
      heading,
      text,
      source: sourceJson(source),
    })),
    problems: problems.map(problemJson),
    questions: questionViews(analysis).map(questionJson),
  };
}

/** A candidate's mapping is what a file for `--mapping` says under the fingerprint. */
function questionJson({ kind, fingerprint, place, ...question }: QuestionView): unknown {
  return {
    kind,
    fingerprint,
    ...place,
    column: question.column,
    row: question.row,
    message: question.message,
    candidates: question.candidates.map(({ label, mapping }) => ({
      label,
      mapping: mappingJson(mapping),
    })),
  };
}

/** A table that was not read is in the questions. */
function tableJson({ statement, columns, ...table }: TakenTable): readonly unknown[] {
  if (statement === null) {
    return [];
  }
  const { file, sheet, range, title, fingerprint, headerRows, isConfirmed } = table;
  const { layout, unit, confidence } = statement;
  return [
    {
      file,
      sheet,
      range,
      title,
      layout,
      unit: unit && unitName(unit),
      confidence: rounded(confidence),
      fingerprint,
      confirmed: isConfirmed,
      headerRows,
      columns: columns.map(columnJson),
    },
  ];
}

function columnJson({ column, header, use }: TakenColumn): unknown {
  const { concept, phase } = use.kind === "value" ? use : { concept: null, phase: null };
  return { column, header, use: use.kind, concept, phase };
}

function factJson({ key, subject, value, source }: Reading): readonly unknown[] {
  if (value.kind === "blank") {
    return [];
  }
  const { concept, phase, item } = subject;
  const { group, member, label } = conceptOf(concept);
  const measured =
    value.kind === "amount"
      ? { kind: "amount", yuan: value.amount.toYuanText() }
      : { kind: "count", count: String(value.count) };
  return [
    {
      key,
      concept: item === null ? concept : group,
      phase,
      label: item === null ? label : item.name,
      code: item === null ? null : lineCode(item),
      measure: item === null ? null : member,
      ...measured,
      source: sourceJson(source),
    },
  ];
}

const printedKinds: Readonly<Record<PrintedKind, string>> = {
  difference: "variance",
  growth: "variancePercent",
  rate: "rate",
};

function printedJson({ kind, left, right, source }: PrintedFigure): unknown {
  return {
    kind: printedKinds[kind],
    of: keyOf(left),
    against: keyOf(right),
    text: source.text,
    source: sourceJson(source),
  };
}

function problemJson(problem: SheetProblem): unknown {
  const { code, severity, file, sheet, cell } = problem;
  return { code, severity, file, sheet, cell, message: problemMessage(problem) };
}

function sourceJson({ file, sheet, cell, text, unit }: Source): unknown {
  return { file, sheet, cell, text, unit: unit && unitName(unit) };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
