import { cellAt, type CellArea, type Grid } from "../grid/grid";
import type { MergeIndex } from "../grid/mergeIndex";
import { bareLabel, spellsAny } from "./spellings";
import { columnNumberLabels } from "./aliases";

/** The rows of a table's header, ends included. */
export type HeaderRows = { readonly top: number; readonly bottom: number };

/**
 * The texts above a column, from top to bottom, merged cells spread out and repeats dropped.
 *
 * The row that numbers the columns (栏次) says nothing and is left out.
 */
export function headerPaths(
  { grid, merges }: { readonly grid: Grid; readonly merges: MergeIndex },
  header: HeaderRows,
): readonly (readonly string[])[] {
  const rows = rowsOf(header).filter((row) => !isColumnNumbers(grid, row));
  const spread = grid.merges.filter(
    ({ top, bottom }) => top <= header.bottom && bottom >= header.top,
  );
  const width = Math.max(
    0,
    ...rows.map((row) => grid.rows[row]?.length ?? 0),
    ...spread.map(rightEnd),
  );
  return Array.from({ length: width }, (_unused, column) => {
    const texts = rows.map((row) => cellAt(grid, merges.anchorOf({ row, column })).text.trim());
    return texts.filter((text, index) => text !== "" && text !== texts[index - 1]);
  });
}

/** Whether a row only numbers the columns: it says 栏次, or counts 1, 2, 3 … from left to right. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const texts = (grid.rows[row] ?? []).flatMap((cell) =>
    cell === undefined || cell.text.trim() === "" ? [] : [cell.text.trim()],
  );
  const [first = ""] = texts;
  const isCount = texts.length >= 3 && texts.every((text, index) => text === String(index + 1));
  return isCount || spellsAny(bareLabel(first), columnNumberLabels);
}

function rightEnd({ right }: CellArea): number {
  return right + 1;
}

function rowsOf({ top, bottom }: HeaderRows): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index);
}
