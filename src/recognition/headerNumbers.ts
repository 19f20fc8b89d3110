import { type Cell, emptyCell, type Grid } from "../grid/grid";
import { columnRoles } from "./aliases/columns";
import { yearAlone } from "./aliases/phases";
import { columnNumberLabels } from "./aliases/rows";
import { holdsNumber } from "./readAmount";
import { bareLabel, spellsAny } from "./spellings";

/** Whether the numbers of a row head columns: they number them, or are years. */
export function isHeaderNumbers(grid: Grid, row: number): boolean {
  return isColumnNumbers(grid, row) || isYearHeader(grid, row);
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

/**
 * Whether a row gives each of its columns a year, as a plain number: 项目, 2018, 2019.
 *
 * All its numbers are years, and it begins with the header of the labels: in its own cell, or in one
 * that reaches down to it. Behind any other label, 2018 and 2019 are amounts.
 */
export function isYearHeader(grid: Grid, row: number): boolean {
  const cells = (grid.rows[row] ?? []).map((cell) => cell ?? emptyCell);
  return (
    cells.every((cell) => !holdsNumber(cell) || yearAlone.test(cell.text.trim())) &&
    cells.some(holdsNumber) &&
    beginsHeader(grid, row, cells)
  );
}

function beginsHeader(grid: Grid, row: number, cells: readonly Cell[]): boolean {
  const column = cells.findIndex(({ text }) => text.trim() !== "");
  return isLabelHeader(cells[column]?.text ?? "") || reachesDown(grid, row, column);
}

/** Whether a text heads the labels of the rows: 项目, 科目编码, 序号. */
export function isLabelHeader(text: string): boolean {
  const label = bareLabel(text);
  return [columnRoles.code, columnRoles.name, columnRoles.rowNumber].some((spellings) =>
    spellsAny(label, spellings),
  );
}

/** Whether a cell left of a column reaches down to a row from above and ends there, as headers do. */
function reachesDown(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some(
    ({ top, bottom, right }) => top < row && bottom === row && right < column,
  );
}
