import type { ConceptId } from "../domain/concepts/index";
import { phases } from "../domain/phase";
import type { SheetProblem, Statement } from "../domain/statement";
import type { AmountUnit } from "../money/units";
import type { Dispute } from "./disputes";
import type { Layout } from "./layout";
import { layoutById, layouts } from "./layouts/index";
import type { MappedColumn } from "./mapping";
import { readTable, type TableContext } from "./readTable";
import type { Question, TakenTable } from "./recognition";
import { rowCandidates } from "./rowChoices";
import type { TableBlock } from "./tableBlock";
import { tablePlace } from "./tablePlace";

/** What has to be asked of a table that was understood but for its unit or some of its columns. */
export function questionsOfTable(
  table: TakenTable,
  problems: readonly SheetProblem[],
): readonly Question[] {
  return problems.flatMap((problem): readonly Question[] => {
    const about = { fingerprint: table.fingerprint, problem };
    switch (problem.code) {
      case "unitMissing":
      case "unitConflict":
        return [{ ...about, kind: "unit", candidates: usualUnits }];
      case "columnNotUnderstood": {
        const column = problem.cell.replace(/\d+$/, "");
        return [{ ...about, kind: "column", column, candidates: columnCandidates(table) }];
      }
      case "rowNotUnderstood":
      case "codeUnclear":
      case "codeContradictsName":
        return rowQuestions(table, problem);
      default:
        return [];
    }
  });
}

/** A row is asked about where its label tells it from the others. */
function rowQuestions(table: TakenTable, problem: SheetProblem): readonly Question[] {
  const { fingerprint, rows } = table;
  return rows
    .filter(({ cell, use }) => cell === problem.cell && use.kind === "unknown")
    .map((row) => ({
      ...{ kind: "row", fingerprint, problem, row: row.label },
      candidates: rowCandidates(row, table),
    }));
}

/** What an unknown table could be: the layouts that explain most of it, the best ones first. */
export function questionsOfUnknown(
  block: TableBlock,
  { table, problem }: { readonly table: TakenTable; readonly problem: SheetProblem },
  { fiscalYear, unit }: Pick<TableContext, "fiscalYear" | "unit">,
): readonly Question[] {
  const sample = { ...block, bottom: Math.min(block.bottom, block.top + sampleRows) };
  const context = { fiscalYear, unit: unit ?? "yuan", mapping: {} } as const;
  const tried = layouts.map((layout) => {
    const { statement } = readTable(sample, { layout, title: table.title }, context);
    const figures = statement.readings.filter(({ value }) => value.kind !== "blank").length;
    return { id: layout.id, figures, confidence: statement.confidence };
  });
  const likely = tried
    .filter(({ figures, confidence }) => figures >= 2 && confidence >= leastConfidence)
    .sort((left, right) => right.confidence - left.confidence || right.figures - left.figures);
  const candidates = likely.slice(0, mostCandidates).map(({ id }) => id);
  return [{ fingerprint: table.fingerprint, problem, kind: "table", candidates }];
}

/**
 * What has to be asked of two tables that cannot both be right: the unit of one of them, or which is to
 * be read. Tables of one form share what is said of it, so a unit for both settles nothing.
 */
export function questionsOfDispute(
  { kind, table, tables, problem }: Dispute,
  fingerprintOf: (statement: Statement) => string,
): readonly Question[] {
  const [first, second] = tables;
  const about = { fingerprint: fingerprintOf(table), problem };
  if (kind === "unit" && fingerprintOf(first) !== fingerprintOf(second)) {
    return [{ ...about, kind, candidates: usualUnits }];
  }
  return table === first ? [{ ...about, kind: "copy", candidates: tables.map(tablePlace) }] : [];
}

const usualUnits: readonly AmountUnit[] = ["tenThousandYuan", "yuan"];

/** Of an unknown table: enough rows to know it by. */
const sampleRows = 40;
const leastConfidence = 0.5;
const mostCandidates = 5;

/** What a column may bear and no other column bears yet, and that it says nothing. */
function columnCandidates(table: TakenTable): readonly MappedColumn[] {
  const taken = valueColumns(table).map(meaning);
  const free = amountChoices(table).filter((column) => !taken.includes(meaning(column)));
  return [...free, { use: "ignored" }];
}

/** The amounts that a column of the table's layout may bear. */
export function amountChoices(table: TakenTable): readonly AmountColumn[] {
  const layout = layoutById(table.statement?.layout ?? "");
  return amountsLike(valueColumns(table), layout === undefined ? [] : conceptsOf(layout));
}

function valueColumns({ columns }: TakenTable): readonly Meaning[] {
  return columns.flatMap(({ use }) => (use.kind === "value" ? [use] : []));
}

/** Phases where the other columns say phases, concepts where they say concepts; either where none says anything. */
function amountsLike(
  values: readonly Meaning[],
  concepts: readonly ConceptId[],
): readonly AmountColumn[] {
  const saysConcept = values.some(({ concept }) => concept !== null);
  const saysPhase = values.some(({ phase }) => phase !== null);
  if (!saysConcept && !saysPhase) {
    return [
      ...phases.map((phase) => ({ use: "amount", concept: null, phase }) as const),
      ...concepts.map((concept) => ({ use: "amount", concept, phase: null }) as const),
    ];
  }
  return (saysConcept ? concepts : [null]).flatMap((concept) =>
    (saysPhase ? phases : [null]).map((phase) => ({ use: "amount", concept, phase }) as const),
  );
}

type AmountColumn = Extract<MappedColumn, { readonly use: "amount" }>;
type Meaning = Pick<AmountColumn, "concept" | "phase">;

function conceptsOf({ sides }: Layout): readonly ConceptId[] {
  return sides.flatMap(({ columns = [] }) =>
    columns.flatMap((column) => (column.kind === "concept" ? [column.concept] : [])),
  );
}

function meaning({ concept, phase }: Meaning): string {
  return `${concept ?? ""} ${phase ?? ""}`;
}
