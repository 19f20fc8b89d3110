import type { ConceptId } from "../domain/concepts/index";
import { normaliseText } from "../lib/chineseText";
import type { Phase } from "../domain/phase";
import { phaseInYear } from "./phaseInYear";
import type { PrintedKind } from "../domain/statement";
import type { AmountUnit } from "../money/units";
import {
  columnRoles,
  currentYearHeaders,
  neutralHeaders,
  printedColumns,
  priorYearHeaders,
  yearInText,
} from "./aliases";
import type { LayoutSide } from "./layout";
import { bareLabel, phaseSpelled, spellsAny, spellsConcept } from "./spellings";
import { suffixUnit } from "./units";

/** What a column bears, as far as its header tells. */
export type ColumnUse =
  | { readonly kind: "code" | "name" | "rowNumber" | "cause" | "note" | "unlabelled" }
  | {
      readonly kind: "value";
      readonly concept: ConceptId | null;
      readonly phase: Phase | null;
      readonly unit: AmountUnit | null;
    }
  | {
      readonly kind: "printed";
      readonly printed: PrintedKind;
      readonly against: Phase | ConceptId | "nearest" | "whole";
      readonly unit: AmountUnit | null;
    }
  | { readonly kind: "unknown"; readonly text: string };

/**
 * Reads a header path from its lowest text upwards.
 *
 * The lowest text decides; a bare 小计 says nothing and leaves it to the text above.
 */
export function readColumn(
  path: readonly string[],
  side: LayoutSide,
  fiscalYear: number | null,
): ColumnUse {
  const upwards = [...path].reverse();
  const [lowest] = upwards;
  if (lowest === undefined) {
    return { kind: "unlabelled" };
  }
  return (
    derivedColumn(lowest, side) ??
    roleColumn(lowest) ??
    valueColumn(upwards, side, fiscalYear) ?? { kind: "unknown", text: lowest }
  );
}

function roleColumn(text: string): ColumnUse | null {
  const label = bareLabel(text);
  for (const kind of ["code", "name", "rowNumber", "cause", "note"] as const) {
    if (spellsAny(label, columnRoles[kind])) {
      return { kind };
    }
  }
  return null;
}

function derivedColumn(text: string, side: LayoutSide): ColumnUse | null {
  const label = bareLabel(text);
  const unit = suffixUnit(text);
  for (const column of side.columns ?? []) {
    if (column.kind === "rate" && spellsAny(label, column.spellings)) {
      return { kind: "printed", printed: "rate", against: column.over, unit };
    }
  }
  const known = printedColumns.find(({ spellings }) => spellsAny(label, spellings));
  return known === undefined
    ? null
    : { kind: "printed", printed: known.kind, against: known.against, unit };
}

/**
 * Concept and phase from all texts above a column; nothing where any text stays unread.
 *
 * A half-year, a fund or an adjustment above a known 决算数 makes it another figure.
 */
function valueColumn(
  upwards: readonly string[],
  side: LayoutSide,
  fiscalYear: number | null,
): ColumnUse | null {
  const read = upwards.map((text) => readHeader(text, side, fiscalYear));
  if (read.some((header) => header === null)) {
    return null;
  }
  const headers = read.flatMap((header) => header ?? []);
  const concept = headers.map((header) => header.concept).find(isPresent) ?? null;
  const named = headers.map((header) => header.phase).find(isPresent) ?? null;
  const offset = headers.map((header) => header.offset).find(isPresent) ?? 0;
  const phase = named === null ? null : phaseInYear(named, offset);
  const isNowhere = named !== null && phase === null;
  const unit = unitInPath(upwards);
  return (concept === null && phase === null) || isNowhere
    ? null
    : { kind: "value", concept, phase, unit };
}

/** What one text of a header says; `offset`: how many years from the report's. */
type Header = {
  readonly concept: ConceptId | null;
  readonly phase: Phase | null;
  readonly offset: number | null;
};

/** Reads one text of a header; `null` where its words are not known. */
function readHeader(text: string, side: LayoutSide, fiscalYear: number | null): Header | null {
  const normal = normaliseText(text);
  const year = yearInText.exec(normal);
  const label = bareLabel(normal.replace(yearInText, ""));
  const concept = conceptOfColumn(text, side);
  const phase = concept === null ? phaseSpelled(label) : null;
  if (concept === null && phase === null && label !== "" && !saysNothing(label)) {
    return yearWord(label);
  }
  const offset = year === null || fiscalYear === null ? null : Number(year[1]) - fiscalYear;
  return { concept, phase, offset };
}

function yearWord(label: string): Header | null {
  const offset = spellsAny(label, priorYearHeaders)
    ? -1
    : spellsAny(label, currentYearHeaders)
      ? 0
      : null;
  return offset === null ? null : { concept: null, phase: null, offset };
}

function saysNothing(label: string): boolean {
  return spellsAny(label, neutralHeaders);
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}

function conceptOfColumn(text: string, { columns = [] }: LayoutSide): ConceptId | null {
  const label = bareLabel(text);
  for (const column of columns) {
    if (column.kind === "concept" && spellsConcept(label, column.concept, column.spellings)) {
      return column.concept;
    }
  }
  return null;
}

/** The unit that stands behind one of the texts above a column. */
export function unitInPath(texts: readonly string[]): AmountUnit | null {
  for (const text of texts) {
    const unit = suffixUnit(text);
    if (unit !== null) {
      return unit;
    }
  }
  return null;
}
