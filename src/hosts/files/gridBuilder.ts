import type { Cell, CellArea, Grid, SheetVisibility } from "../../grid/grid";

/** Which sheet a grid is made of. */
export type SheetFrame = {
  readonly file: string;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
};

/**
 * Gathers one sheet, in the sheet's own 0-based rows and columns, and cuts it to its used part.
 *
 * Blank cells are not stored, so a million formatted empty rows leave no trace.
 */
export type GridBuilder = {
  readonly put: (row: number, column: number, cell: Cell) => void;
  readonly merge: (area: CellArea) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumns: (first: number, last: number) => void;
  readonly build: () => Grid;
};

/** Opens an empty sheet. `countCell` is called for each cell in which something stands. */
export function createGridBuilder(frame: SheetFrame, countCell: () => void): GridBuilder {
  const rows: SparseRow[] = [];
  const merges: CellArea[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  let used = nothingUsed;
  return {
    put: (row, column, cell) => {
      if (isBlank(cell)) {
        return;
      }
      countCell();
      const line = rows[row] ?? (rows[row] = []);
      line[column] = cell;
      if (!isInside(used, row, column)) {
        used = stretched(used, row, column);
      }
    },
    merge: (area) => merges.push(area),
    hideRow: (row) => hiddenRows.push(row),
    hideColumns: (first, last) => hiddenColumns.push({ first, last }),
    build: () => ({
      ...frame,
      origin: used === nothingUsed ? { row: 0, column: 0 } : { row: used.top, column: used.left },
      rows: cutRows(rows, used),
      merges: merges.flatMap((area) => cutMerge(area, used)),
      hiddenRows: new Set(
        hiddenRows
          .filter((row) => row >= used.top && row <= used.bottom)
          .map((row) => row - used.top),
      ),
      hiddenColumns: new Set(
        hiddenColumns.flatMap(({ first, last }) => cutSpan(first, last, used)),
      ),
    }),
  };
}

type SparseRow = (Cell | undefined)[];

const nothingUsed: CellArea = { top: 0, left: 0, bottom: -1, right: -1 };

/** How far a merge may reach beyond the used part: room for a title, not for a whole sheet. */
const longestOverhang = 256;

function isBlank(cell: Cell): boolean {
  return (cell.value === null || cell.value === "") && !cell.isFormula;
}

function isInside({ top, left, bottom, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function stretched(area: CellArea, row: number, column: number): CellArea {
  if (area === nothingUsed) {
    return { top: row, left: column, bottom: row, right: column };
  }
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function cutRows(rows: readonly SparseRow[], used: CellArea): SparseRow[] {
  const cut: SparseRow[] = [];
  const noCells: SparseRow = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const line = rows[row];
    cut.push(line === undefined ? noCells : shiftRow(line, used.left));
  }
  return cut;
}

function shiftRow(line: SparseRow, left: number): SparseRow {
  if (left === 0) {
    return line;
  }
  if (line.length <= 1024) {
    return line.slice(left);
  }
  // a far column makes the array sparse; only its filled places may be walked
  const shifted: SparseRow = [];
  for (const column of Object.keys(line)) {
    shifted[Number(column) - left] = line[Number(column)];
  }
  return shifted;
}

function cutMerge(area: CellArea, used: CellArea): CellArea[] {
  const isApart =
    area.bottom < used.top ||
    area.top > used.bottom ||
    area.right < used.left ||
    area.left > used.right;
  if (isApart) {
    return [];
  }
  // a title's text stands in its first cell: with that inside, the rest belongs to it even where nothing else stands
  const isWhole = isInside(used, area.top, area.left);
  const overhang = isWhole ? longestOverhang : 0;
  return [
    {
      top: Math.max(area.top, used.top) - used.top,
      left: Math.max(area.left, used.left) - used.left,
      bottom: Math.min(area.bottom, used.bottom + overhang) - used.top,
      right: Math.min(area.right, used.right + overhang) - used.left,
    },
  ];
}

function cutSpan(first: number, last: number, used: CellArea): number[] {
  const columns: number[] = [];
  for (let column = Math.max(first, used.left); column <= Math.min(last, used.right); column++) {
    columns.push(column - used.left);
  }
  return columns;
}
