import type { ConceptId } from "../domain/concepts/index";
import { conceptOf, isConceptId } from "../domain/concepts/concept";
import type { Phase } from "../domain/phase";
import type { LineItem, Subject } from "../domain/statement";
import { assertNever } from "../lib/assertNever";
import type { LayoutRow, LayoutSide } from "./layout";
import type { RowUse } from "./rows";

/** What a column says of a cell; `null` where it is silent, and the layout's phase stands in. */
export type ColumnSays = {
  readonly concept: ConceptId | null;
  readonly phase: Phase | null;
  readonly layoutPhase: Phase | null;
};

/** What row and column say together, or that they say nothing a fact could be made of. */
export function subjectOfCell(
  row: RowUse,
  column: ColumnSays,
  side: LayoutSide,
): Subject | "silent" {
  switch (row.kind) {
    case "layout":
      return subjectOfRow(row.row, column, side);
    case "line":
      return subjectOfLine(row.item, column, side);
    case "total":
      return subjectOfTotal(column, side);
    case "listMark":
    case "ignored":
    case "unknown":
      return "silent";
    default:
      return assertNever(row);
  }
}

function subjectOfRow(row: LayoutRow, column: ColumnSays, side: LayoutSide): Subject | "silent" {
  switch (row.kind) {
    case "concept":
      return column.concept === null
        ? subject(row.concept, phaseOf(column))
        : subjectOfTotalRow(row.concept, column);
    case "phase":
      return isOfPhase(column, row.phase) ? subject(column.concept, row.phase) : "silent";
    case "group":
      return isOfPhase(column, row.phase)
        ? subject(memberOf(row.group, column.concept), row.phase)
        : "silent";
    case "across":
      return subject(
        conceptAcross(row.concepts, column.concept ?? side.lines?.concept),
        phaseOf(column),
      );
    case "printed":
      return "silent";
    default:
      return assertNever(row);
  }
}

/** A column of last year beside a row of this one says something else than either. */
function isOfPhase(column: ColumnSays, phase: Phase): boolean {
  return column.phase === null || column.phase === phase;
}

function phaseOf({ phase, layoutPhase }: ColumnSays): Phase | null {
  return phase ?? layoutPhase;
}

/** 合计 beside columns that are concepts themselves is the row of their totals. */
function subjectOfTotalRow(row: ConceptId, column: ColumnSays): Subject | "silent" {
  const { group, member } = conceptOf(row);
  const isTotal =
    member === "total" && column.concept !== null && conceptOf(column.concept).group === group;
  return isTotal ? subject(column.concept, phaseOf(column)) : "silent";
}

/** What a row is under a column of some concept, or of that of the lines above it. */
function conceptAcross(
  concepts: Readonly<Partial<Record<ConceptId, ConceptId>>>,
  column: ConceptId | undefined,
): ConceptId | undefined {
  return column === undefined ? undefined : concepts[column];
}

function subjectOfLine(item: LineItem, column: ColumnSays, side: LayoutSide): Subject | "silent" {
  return subject(column.concept ?? side.lines?.concept, phaseOf(column), item);
}

function subjectOfTotal(column: ColumnSays, side: LayoutSide): Subject | "silent" {
  const concept = column.concept ?? side.lines?.concept;
  return subject(
    concept === undefined ? null : (side.lines?.total?.[concept] ?? concept),
    phaseOf(column),
  );
}

function subject(
  concept: ConceptId | null | undefined,
  phase: Phase | null,
  item: LineItem | null = null,
): Subject | "silent" {
  return concept === null || concept === undefined || phase === null
    ? "silent"
    : { concept, phase, item };
}

function memberOf(group: string, concept: ConceptId | null): ConceptId | null {
  if (concept === null) {
    return null;
  }
  const id = `${group}.${conceptOf(concept).member}`;
  return isConceptId(id) ? id : null;
}
