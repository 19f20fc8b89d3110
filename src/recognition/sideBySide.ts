import { type CellArea, type Grid, rowsWidth } from "../grid/grid";
import { gridPart } from "../grid/gridPart";
import { isTitle } from "./sheetLines";

/** A piece of a sheet; `isBeside`: it stands beside another one. */
export type SheetPart = { readonly grid: Grid; readonly isBeside: boolean };

/**
 * Cuts a sheet where two tables stand side by side: two titles in one row, and between them a column
 * that stays empty below. Most sheets are one piece.
 */
export function sideBySide(grid: Grid): readonly SheetPart[] {
  const pair = grid.rows.findIndex((_row, row) => titleColumns(grid, row).length >= 2);
  if (pair === -1) {
    return [{ grid, isBeside: false }];
  }
  const [left, right] = titleColumns(grid, pair);
  const gutter =
    left === undefined || right === undefined ? null : gutterOf(grid, pair, { left, right });
  if (gutter === null) {
    return [{ grid, isBeside: false }];
  }
  const { column, bottom } = gutter;
  const width = rowsWidth(grid.rows);
  const parts: readonly CellArea[] = [
    { top: 0, left: 0, bottom: pair - 1, right: width - 1 },
    { top: pair, left: 0, bottom, right: column - 1 },
    { top: pair, left: column + 1, bottom, right: width - 1 },
    { top: bottom + 1, left: 0, bottom: grid.rows.length - 1, right: width - 1 },
  ];
  return parts
    .filter(({ top, bottom: last }) => top <= last)
    .flatMap((part) => {
      const piece = gridPart(grid, part);
      const isBeside = part.top === pair;
      // a third table may stand beside the second, and more of them below
      return part.top >= pair && part !== parts[1]
        ? besides(sideBySide(piece), isBeside)
        : [{ grid: piece, isBeside }];
    });
}

/** A piece that was not cut further stands beside what it was cut from. */
function besides(parts: readonly SheetPart[], isBeside: boolean): readonly SheetPart[] {
  return parts.length === 1 ? parts.map((part) => ({ ...part, isBeside })) : parts;
}

function titleColumns(grid: Grid, row: number): readonly number[] {
  const cells = grid.rows[row] ?? [];
  if (cells.some((cell) => typeof cell?.value === "number")) {
    return [];
  }
  const texts = cells.flatMap((cell, column) =>
    typeof cell?.value === "string" ? [{ column, text: cell.value.trim() }] : [],
  );
  // nearly every row of a sheet without numbers has more texts than titles stand beside each other
  return texts.length < 2 || texts.length > mostBeside
    ? []
    : texts.filter(isTitle).map(({ column }) => column);
}

const mostBeside = 8;

/** The column that stays empty longest between two titles, and the last row before it is filled. */
function gutterOf(
  grid: Grid,
  top: number,
  { left, right }: { readonly left: number; readonly right: number },
): { readonly column: number; readonly bottom: number } | null {
  let best: { readonly column: number; readonly bottom: number } | null = null;
  for (let column = left + 1; column < right; column += 1) {
    const filled = grid.rows.findIndex((row, index) => index >= top && isFilled(row[column]));
    const bottom = filled === -1 ? grid.rows.length - 1 : emptyRowAbove(grid, filled);
    if (bottom > top + 1 && (best === null || bottom > best.bottom)) {
      best = { column, bottom };
    }
  }
  return best;
}

/** What fills the column begins after an empty row, or is a line of its own. */
function emptyRowAbove(grid: Grid, row: number): number {
  for (let above = row - 1; above > 0; above -= 1) {
    if (!(grid.rows[above] ?? []).some(isFilled)) {
      return above;
    }
  }
  return row - 1;
}

function isFilled(cell: Grid["rows"][number][number]): boolean {
  return cell !== undefined && cell.value !== null && cell.value !== "";
}
