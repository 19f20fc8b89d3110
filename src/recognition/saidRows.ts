import type { ConceptId } from "../domain/concepts/index";
import type { Phase } from "../domain/phase";
import { assertNever } from "../lib/assertNever";
import type { LayoutRow, LayoutSide } from "./layout";
import type { MappedRow, TableMapping } from "./mapping";
import { bareLabel } from "./spellings";

/** What a person said of the rows of one side, by their labels. */
export type SaidRows = ReadonlyMap<string, MappedRow>;

/**
 * What a person said of rows that stand once: which of two rows with one label was meant nobody knows.
 * Both may be no figures.
 *
 * @param labels of all rows of the side, as they are compared
 */
export function saidRows(
  rows: NonNullable<TableMapping["rows"]>,
  labels: readonly string[],
): SaidRows {
  const counts = countsOf(labels);
  const said = Object.entries(rows).map(([label, row]) => [bareLabel(label), row] as const);
  return new Map(said.filter(([label, { use }]) => use === "ignored" || counts.get(label) === 1));
}

/** How often each label stands. */
export function countsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** Two labels of which the same was said, or one that was written twice; `null` where there are none. */
export function saidTwice(
  rows: NonNullable<TableMapping["rows"]>,
): readonly [string, string] | null {
  const seen = new Map<string, string>();
  for (const [label, row] of Object.entries(rows)) {
    const marks = [`label ${bareLabel(label)}`, ...(row.use === "ignored" ? [] : [meaningOf(row)])];
    const other = marks.map((mark) => seen.get(mark)).find((found) => found !== undefined);
    if (other !== undefined) {
      return [other, label];
    }
    marks.forEach((mark) => seen.set(mark, label));
  }
  return null;
}

/** Two rows with one meaning would be two readings of one figure. */
export function meaningOf(row: MappedRow): string {
  switch (row.use) {
    case "concept":
      return `concept ${row.concept}`;
    case "phase":
      return `phase ${row.phase}`;
    case "line":
      return `line ${row.code}`;
    case "total":
    case "ignored":
      return row.use;
    default:
      return assertNever(row);
  }
}

/** The row of a side that bears a concept or a phase. */
export function rowOfSide(
  side: LayoutSide,
  said: { readonly concept: ConceptId } | { readonly phase: Phase },
): LayoutRow | null {
  const found = withChildren(side.rows ?? []).find((row) =>
    "concept" in said
      ? row.kind === "concept" && row.concept === said.concept
      : row.kind === "phase" && row.phase === said.phase,
  );
  return found ?? null;
}

/** The rows of a side with those that are looked for only below others. */
export function withChildren(rows: readonly LayoutRow[]): readonly LayoutRow[] {
  return rows.flatMap((row) => [
    row,
    ...(row.kind === "concept" ? withChildren(row.children ?? []) : []),
  ]);
}
