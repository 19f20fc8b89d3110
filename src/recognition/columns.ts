import { conceptOf } from "../domain/concepts/concept";
import type { ConceptId } from "../domain/concepts/index";
import type { Phase } from "../domain/phase";
import type { PrintedKind } from "../domain/statement";
import type { AmountUnit } from "../money/units";
import { columnRoles } from "./aliases/columns";
import { comparisonBanners, printedColumns } from "./aliases/derivedColumns";
import { totalLabels } from "./aliases/rows";
import { budgetPart, type HeaderContext, type HeaderText, readHeaderText } from "./headerTexts";
import { phaseInYear } from "./phaseInYear";
import { inReportYear } from "./relativeYear";
import { bareLabel, spellsAny } from "./spellings";
import { suffixUnit } from "./units";

/** What a column bears, as far as its header tells. */
export type ColumnUse =
  | { readonly kind: "code" | "rowNumber" | "cause" | "note" | "adjustment" | "unlabelled" }
  /** What stands in it a person said to be no figure of the table's. */
  | { readonly kind: "ignored" }
  | {
      readonly kind: "name";
      /** The unit that stands behind 项目, for all amounts beside it. */
      readonly unit: AmountUnit | null;
    }
  | {
      readonly kind: "value";
      readonly concept: ConceptId | null;
      readonly phase: Phase | null;
      readonly unit: AmountUnit | null;
      /** It adds up the columns beside it, and means something else if one of these is unknown. */
      readonly needsAll: boolean;
    }
  | PrintedUse
  | { readonly kind: "unknown"; readonly text: string };

/** A derived figure; `concept` and `phase`: what it is derived from, where the texts above it say so. */
export type PrintedUse = {
  readonly kind: "printed";
  readonly printed: PrintedKind;
  readonly against: Against;
  readonly concept: ConceptId | null;
  readonly phase: Phase | null;
  readonly unit: AmountUnit | null;
};

/** `nearest`: as the derived column before it, or the budget; `whole`: the total. */
export type Against = Phase | ConceptId | "nearest" | "whole";

/** A column of a side, with all its header texts and what they make of it. */
export type SideColumn = {
  readonly column: number;
  readonly header: string;
  readonly use: ColumnUse;
};

/**
 * Reads a header path from its lowest text upwards.
 *
 * The lowest text decides; a bare 小计 says nothing and leaves it to the text above.
 */
export function readColumn(path: readonly string[], context: HeaderContext): ColumnUse {
  const upwards = [...path].reverse();
  const [lowest] = upwards;
  if (lowest === undefined) {
    return { kind: "unlabelled" };
  }
  return (
    derivedColumn(upwards, context) ??
    roleColumn(lowest) ??
    labelAbove(upwards) ??
    valueColumn(upwards, context) ?? { kind: "unknown", text: lowest }
  );
}

function roleColumn(text: string): ColumnUse | null {
  const label = bareLabel(text);
  for (const kind of ["code", "rowNumber", "cause", "note", "adjustment"] as const) {
    if (spellsAny(label, columnRoles[kind])) {
      return { kind };
    }
  }
  return spellsAny(label, columnRoles.name) ? { kind: "name", unit: suffixUnit(text) } : null;
}

/** 合计 below 科目名称 is the label of a row that begins in the header. */
function labelAbove([lowest = "", above]: readonly string[]): ColumnUse | null {
  const role = above === undefined ? null : roleColumn(above);
  const isLabel = role?.kind === "name" || role?.kind === "code";
  return isLabel && spellsAny(bareLabel(lowest), totalLabels) ? role : null;
}

/** A derived column, when every text above it is known: 增减率 of a half-year is not this year's. */
function derivedColumn(
  [lowest = "", ...above]: readonly string[],
  context: HeaderContext,
): PrintedUse | null {
  const derived = derivedFigure(lowest, context);
  if (derived === null) {
    return null;
  }
  const banners = above.map((text) => comparisonWith(text, context));
  const named = above.filter((_text, index) => banners[index] === null);
  const headers = readAll(named, context);
  const says = headers === null ? null : joined(headers, context);
  if (says === null) {
    return null;
  }
  const { concept, phase } = says;
  const against =
    derived.against === "nearest" ? (banners.find(isPresent) ?? "nearest") : derived.against;
  return { kind: "printed", ...derived, against, concept, phase, unit: suffixUnit(lowest) };
}

function derivedFigure(
  text: string,
  { side, fiscalYear }: HeaderContext,
): { readonly printed: PrintedKind; readonly against: Against } | null {
  const label = bareLabel(inReportYear(text, fiscalYear));
  for (const column of side.columns ?? []) {
    if (column.kind === "rate" && spellsAny(label, column.spellings)) {
      return { printed: "rate", against: column.over };
    }
  }
  const known = printedColumns.find(({ spellings }) => spellsAny(label, spellings));
  return known === undefined ? null : { printed: known.kind, against: known.against };
}

/** What the derived columns below a text such as 与上年对比 are measured against. */
function comparisonWith(text: string, { fiscalYear }: HeaderContext): Phase | null {
  const label = bareLabel(inReportYear(text, fiscalYear));
  return comparisonBanners.find(({ spellings }) => spellsAny(label, spellings))?.against ?? null;
}

/**
 * Concept and phase from all texts above a column; nothing where any text stays unread.
 *
 * A half-year, a fund or an adjustment above a known 决算数 makes it another figure.
 */
function valueColumn(upwards: readonly string[], context: HeaderContext): ColumnUse | null {
  const headers = readAll(upwards, context);
  const says = headers === null ? null : joined(headers, context);
  if (headers === null || says === null) {
    return null;
  }
  const { concept, phase } = says;
  const isPlainAmount = headers.some(({ isAmount }) => isAmount) && context.phase !== null;
  const unit = unitInPath(upwards);
  return concept === null && phase === null && !isPlainAmount
    ? null
    : { kind: "value", concept, phase, unit, needsAll: addsUpAll(headers, concept, context) };
}

function addsUpAll(
  headers: readonly HeaderText[],
  concept: ConceptId | null,
  { side: { columns = [] } }: HeaderContext,
): boolean {
  const isSum = !headers.some((header) => header.concept === concept && !header.isSum);
  return (
    isSum &&
    columns.some((one) => one.kind === "concept" && one.concept === concept && one.needsAll)
  );
}

function readAll(upwards: readonly string[], context: HeaderContext): readonly HeaderText[] | null {
  const read = upwards.map(
    (text, index) =>
      readHeaderText(text, context) ?? budgetPart(text, upwards.slice(index + 1), context),
  );
  const headers = read.filter(isPresent);
  return headers.length < read.length ? null : headers;
}

/** What the texts of a path say together, lowest first; `null` where they contradict each other. */
function joined(
  headers: readonly HeaderText[],
  context: HeaderContext,
): { readonly concept: ConceptId | null; readonly phase: Phase | null } | null {
  const concept = conceptOfPath(headers);
  const phase = phaseOfPath(headers, context);
  return concept === "contradiction" || phase === "contradiction" ? null : { concept, phase };
}

/** The lowest concept, when each one above it is a total that it is a part of. */
function conceptOfPath(headers: readonly HeaderText[]): ConceptId | "contradiction" | null {
  const named = headers.flatMap(({ concept, isSum }) =>
    concept === null || isSum ? [] : [concept],
  );
  const isPath = named.every(
    (part, index) => index === 0 || part === named[index - 1] || holds(part, named[index - 1]),
  );
  const sum = headers.map(({ concept }) => concept).find(isPresent) ?? null;
  return isPath ? (named[0] ?? sum) : "contradiction";
}

function holds(whole: ConceptId, part: ConceptId | undefined): boolean {
  const { parts, mayInclude } = conceptOf(whole);
  return [...parts, ...mayInclude].some((one) => one === part || holds(one, part));
}

function phaseOfPath(
  headers: readonly HeaderText[],
  context: HeaderContext,
): Phase | "contradiction" | null {
  const phases = headers.map(({ phase }) => phase).filter(isPresent);
  const offsets = new Set(headers.map(({ offset }) => offset).filter(isPresent));
  const [named = null, ...above] = phases;
  const isRefined =
    named === "adjustedBudget" && above.every((phase) => phase === "originalBudget");
  if (offsets.size > 1 || (!isRefined && above.some((phase) => phase !== named))) {
    return "contradiction";
  }
  const [offset = 0] = offsets;
  if (offset === 0) {
    return named;
  }
  const ofLayout = named ?? context.phase;
  return (ofLayout === null ? null : phaseInYear(ofLayout, offset)) ?? "contradiction";
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}

/** The unit that stands behind one of the texts above a column. */
export function unitInPath(texts: readonly string[]): AmountUnit | null {
  return texts.map(suffixUnit).find(isPresent) ?? null;
}
