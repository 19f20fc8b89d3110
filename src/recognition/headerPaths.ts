import { cellAt, type CellArea, type Grid } from "../grid/grid";
import type { MergeIndex } from "../grid/mergeIndex";
import { isColumnNumbers } from "./headerNumbers";

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
  const whole = isLost ? texts.map((_row, index) => spreadOut(texts, index)) : texts;
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

/**
 * A row of texts, each also in the empty cells right of it, as long as texts stand below all of them and
 * no text above begins another group.
 */
function spreadOut(rows: readonly (readonly string[])[], index: number): readonly string[] {
  const [above, below] = [rows.slice(0, index), rows.slice(index + 1)];
  const stands = (some: readonly (readonly string[])[], column: number): boolean =>
    some.some((texts) => (texts[column] ?? "") !== "");
  const spread: string[] = [];
  for (const [column, text] of (rows[index] ?? []).entries()) {
    const goesOn = stands(below, column) && stands(below, column - 1) && !stands(above, column);
    spread.push(text === "" && goesOn ? (spread[column - 1] ?? "") : text);
  }
  return spread;
}

function rightEnd({ right }: CellArea): number {
  return right + 1;
}

function rowsOf({ top, bottom }: HeaderRows): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index);
}
