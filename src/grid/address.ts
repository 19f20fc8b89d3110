import { columnLetters as lettersOf } from "../lib/columnLetters";
import type { CellArea, CellPosition, Grid } from "./grid";

/** The A1 name of a cell on its sheet, the grid's origin counted in. */
export function cellAddress({ origin }: Grid, { row, column }: CellPosition): string {
  return `${lettersOf(origin.column + column)}${String(origin.row + row + 1)}`;
}

/** The A1 name of a rectangle on its sheet, the grid's origin counted in. */
export function areaAddress(grid: Grid, area: CellArea): string {
  const first = cellAddress(grid, { row: area.top, column: area.left });
  const last = cellAddress(grid, { row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** The letters of a column of the grid on its sheet. */
export function columnLetters({ origin }: Grid, column: number): string {
  return lettersOf(origin.column + column);
}

/** Where a column of the sheet, named by its letters, stands on the grid. */
export function columnIndex({ origin }: Grid, letters: string): number {
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number - 1 - origin.column;
}

/** Where the cell of an A1 name stands on the grid. */
export function cellPosition(grid: Grid, address: string): CellPosition {
  return {
    row: Number(address.replace(/^[A-Z]+/, "")) - grid.origin.row - 1,
    column: columnIndex(grid, address.replace(/\d+$/, "")),
  };
}
