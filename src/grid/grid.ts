/** What a cell holds. `null` is a cell in which nothing stands, which is not zero. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell in which the workbook itself shows an error such as `#REF!`. */
export type CellError = { readonly error: string };

/** One cell as a host saw it. */
export type Cell = {
  readonly value: CellValue;
  /** What the sheet shows, number format applied; empty for an empty cell. */
  readonly text: string;
  /** The Excel number format, `General` where none is set. */
  readonly numberFormat: string;
  readonly isFormula: boolean;
  /** Kept only where the file holds no result of it to believe; a number beside it was added up by us. */
  readonly formula?: CellFormula;
};

/** A formula as it was written for the cell `writtenAt`, 0-based on its sheet: relative references count from there. */
export type CellFormula = { readonly text: string; readonly writtenAt: CellPosition };

/** A place on a grid; 0-based, counted from the grid's own first cell. */
export type CellPosition = { readonly row: number; readonly column: number };

/** A rectangle on a grid; 0-based, both ends included. */
export type CellArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * One sheet as a host saw it: only its used part, so `rows[0][0]` is the sheet's `origin`.
 *
 * Rows may be shorter than the widest one; what is missing is an empty cell (`cellAt`).
 * `merges`, `hiddenRows` and `hiddenColumns` count like `rows`.
 */
export type Grid = {
  readonly file: string;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly origin: CellPosition;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
};

/** The cell in which nothing stands. */
export const emptyCell: Cell = { value: null, text: "", numberFormat: "General", isFormula: false };

/** The cell at a place; outside the used part it is the empty cell. */
export function cellAt(grid: Grid, { row, column }: CellPosition): Cell {
  return grid.rows[row]?.[column] ?? emptyCell;
}

/** How many cells the longest of some rows has. */
export function rowsWidth(rows: Grid["rows"]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** What a cell says as a label: its text as it was typed, else what the sheet shows, without blanks around. */
export function labelText({ value, text }: Cell): string {
  return (typeof value === "string" ? value : text).trim();
}

/** Tells an error such as `#DIV/0!` from what the accountant wrote. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
