import { cellAt, type CellArea, type Grid } from "../grid/grid";
import type { MergeIndex } from "../grid/mergeIndex";
import { bareLabel, spellsAny } from "./spellings";
import { columnNumberLabels, columnRoles } from "./aliases";

/** The rows of a table's header, ends included. */
export type HeaderRows = { readonly top: number; readonly bottom: number };

/** Where headers stand. */
type HeaderPlace = { readonly grid: Grid; readonly merges: MergeIndex };

/**
 * The texts above a column, from top to bottom, merged cells spread out and repeats dropped.
 *
 * The row that numbers the columns (栏次) says nothing and is left out, and so is a cell that reaches down
 * into the body: it is a row's label. Where all merges across columns were lost, a text also stands for
 * the empty cells right of it that have texts below, as its own does.
 */
export function headerPaths(
  place: HeaderPlace,
  header: HeaderRows,
): readonly (readonly string[])[] {
  const { grid } = place;
  const rows = rowsOf(header).filter((row) => !isColumnNumbers(grid, row));
  const spread = grid.merges.filter(
    ({ top, bottom }) => top <= header.bottom && bottom >= header.top,
  );
  const width = Math.max(
    0,
    ...rows.map((row) => grid.rows[row]?.length ?? 0),
    ...spread.map(rightEnd),
  );
  const texts = rows.map((row) => rowTexts(place, { row, width }, header));
  const isLost = spread.every(({ left, right }) => left === right);
  const whole = isLost ? texts.map((row, index) => spreadOut(row, texts.slice(index + 1))) : texts;
  return Array.from({ length: width }, (_unused, column) => {
    const path = whole.map((row) => row[column] ?? "");
    return path.filter((text, index) => text !== "" && text !== path[index - 1]);
  });
}

function rowTexts(
  { grid, merges }: HeaderPlace,
  { row, width }: { readonly row: number; readonly width: number },
  header: HeaderRows,
): readonly string[] {
  const reachesDown = grid.merges.filter(
    ({ top, bottom }) => top <= header.bottom && bottom > header.bottom,
  );
  return Array.from({ length: width }, (_unused, column) => {
    const anchor = merges.anchorOf({ row, column });
    const isLabel = reachesDown.some(
      ({ top, left }) => top === anchor.row && left === anchor.column,
    );
    return isLabel ? "" : cellAt(grid, anchor).text.trim();
  });
}

/** A row of texts, each also in the empty cells right of it, as long as texts stand below all of them. */
function spreadOut(
  row: readonly string[],
  below: readonly (readonly string[])[],
): readonly string[] {
  const heads = (column: number): boolean => below.some((texts) => (texts[column] ?? "") !== "");
  const spread: string[] = [];
  for (const [column, text] of row.entries()) {
    const before = spread[column - 1] ?? "";
    spread.push(text === "" && heads(column) && heads(column - 1) ? before : text);
  }
  return spread;
}

/**
 * Whether a row only numbers the columns: it says 栏次, behind 类, 款 and 项 perhaps, or counts 1, 2, 3 …
 * from left to right.
 */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const texts = (grid.rows[row] ?? []).flatMap((cell) =>
    cell === undefined || cell.text.trim() === "" ? [] : [cell.text.trim()],
  );
  const first = texts.map(bareLabel).find((text) => !spellsAny(text, columnRoles.code)) ?? "";
  const isCount = texts.length >= 3 && texts.every((text, index) => text === String(index + 1));
  return isCount || spellsAny(first, columnNumberLabels);
}

function rightEnd({ right }: CellArea): number {
  return right + 1;
}

function rowsOf({ top, bottom }: HeaderRows): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index);
}
