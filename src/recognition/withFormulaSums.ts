import type { Cell, Grid } from "../grid/grid";
import { numberDisplay } from "../grid/numberFormat";
import type { Money } from "../money/money";
import { type CellOnSheet, FormulaSums } from "./formulaSums";
import { decimalsIn } from "./readAmount";

/**
 * Adds up the formulas whose results a workbook does not hold, as far as they are plain sums of what was read.
 *
 * Where a stored zero contradicts the cells it is the sum of, zeros are what the file's writer put in the
 * place of results: no formula's zero of that file is believed. `isAddedUp` tells our sums from read figures.
 */
export function withFormulaSums(grids: readonly Grid[]): readonly Grid[] {
  const unsettled = new Set(grids.filter(holdsFormulas));
  if (unsettled.size === 0) {
    return grids;
  }
  const sums = new FormulaSums(grids);
  const doubted = new Set(
    [...unsettled].filter((grid) => holdsFalseZero(grid, sums)).map(({ file }) => file),
  );
  return grids.map((grid) => {
    const isBelieved = (cell: Cell): boolean => cell.value === 0 && !doubted.has(grid.file);
    const settle = (cell: Cell, at: CellOnSheet): Cell =>
      isBelieved(cell) ? withoutFormula(cell) : addedUp(cell, sums.sumAt(at));
    return unsettled.has(grid) ? mapFormulas(grid, settle) : grid;
  });
}

/** Whether a number was added up here because its formula had no result. */
export function isAddedUp({ value, formula }: Cell): boolean {
  return formula !== undefined && typeof value === "number";
}

function holdsFormulas({ rows }: Grid): boolean {
  return rows.some((cells) => cells.some((cell) => cell?.formula !== undefined));
}

function holdsFalseZero(grid: Grid, sums: FormulaSums): boolean {
  return grid.rows.some((cells, row) =>
    cells.some((cell, column) => {
      const isZero = cell?.formula !== undefined && cell.value === 0;
      return isZero && sums.sumAt({ grid, row, column })?.isZero === false;
    }),
  );
}

function mapFormulas(grid: Grid, settle: (cell: Cell, at: CellOnSheet) => Cell): Grid {
  const rows = grid.rows.map((cells, row) =>
    cells.some((cell) => cell?.formula !== undefined)
      ? cells.map((cell, column) =>
          cell?.formula === undefined ? cell : settle(cell, { grid, row, column }),
        )
      : cells,
  );
  return { ...grid, rows };
}

function withoutFormula({ formula: _result, ...cell }: Cell): Cell {
  return cell;
}

function addedUp(cell: Cell, sum: Money | null): Cell {
  if (sum === null) {
    return typeof cell.value === "number" ? { ...cell, value: null, text: "" } : cell;
  }
  const value = Number(sum.toYuanText());
  const decimals = Math.max(decimalsIn(String(value)), numberDisplay(cell.numberFormat).decimals);
  return { ...cell, value, text: sum.roundedTo("yuan", decimals) };
}
