import type { ConceptId } from "../domain/concepts/index";
import { normaliseText } from "../lib/chineseText";
import type { Phase } from "../domain/phase";
import { phaseInYear } from "./phaseInYear";
import type { PrintedKind } from "../domain/statement";
import type { AmountUnit } from "../money/units";
import { columnRoles, printedColumns, yearInText } from "./aliases";
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

function valueColumn(
  upwards: readonly string[],
  side: LayoutSide,
  fiscalYear: number | null,
): ColumnUse | null {
  const concept = firstOf(upwards, (text) => conceptOfColumn(text, side));
  const phase = firstOf(upwards, (text) => phaseOfHeader(text, fiscalYear));
  const unit = firstOf(upwards, suffixUnit);
  return concept === null && phase === null ? null : { kind: "value", concept, phase, unit };
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

/** A year in the header tells this year from the last one: 2018年决算数 in a report on 2019. */
function phaseOfHeader(text: string, fiscalYear: number | null): Phase | null {
  const normal = normaliseText(text);
  const year = yearInText.exec(normal);
  const phase = phaseSpelled(bareLabel(normal.replace(yearInText, "")));
  if (phase === null || year === null || fiscalYear === null) {
    return phase;
  }
  return phaseInYear(phase, Number(year[1]) - fiscalYear);
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) {
      return value;
    }
  }
  return null;
}
