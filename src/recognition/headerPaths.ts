import { type CellArea, cellAt, type Grid } from "../grid/grid";
import { bareLabel, spellsAny } from "./spellings";
import { columnNumberLabels } from "./aliases";

/** The rows of a table's header, ends included. */
export type HeaderRows = { readonly top: number; readonly bottom: number };

/**
 * The texts above a column, from top to bottom, merged cells spread out and repeats dropped.
 *
 * The row that numbers the columns (栏次) says nothing and is left out.
 */
export function headerPaths(grid: Grid, header: HeaderRows): readonly (readonly string[])[] {
  const merges = grid.merges.filter(({ top, bottom }) => top <= header.bottom && bottom >= header.top);
  const rows = rowsOf(header).filter((row) => !isColumnNumbers(grid, row));
  const width = Math.max(0, ...rows.map((row) => grid.rows[row]?.length ?? 0), ...merges.map(rightEnd));
  return Array.from({ length: width }, (_unused, column) => {
    const texts = rows.map((row) => spreadText(grid, merges, { row, column }));
    return texts.filter((text, index) => text !== "" && text !== texts[index - 1]);
  });
}

/** Whether a row only numbers the columns. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const first = (grid.rows[row] ?? []).find((cell) => cell !== undefined && cell.text !== "");
  return first !== undefined && spellsAny(bareLabel(first.text), columnNumberLabels);
}

function rightEnd({ right }: CellArea): number {
  return right + 1;
}

function rowsOf({ top, bottom }: HeaderRows): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index);
}

function spreadText(
  grid: Grid,
  merges: readonly CellArea[],
  place: { readonly row: number; readonly column: number },
): string {
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      place.row >= top && place.row <= bottom && place.column >= left && place.column <= right,
  );
  const anchor = merge === undefined ? place : { row: merge.top, column: merge.left };
  return cellAt(grid, anchor).text.trim();
}
