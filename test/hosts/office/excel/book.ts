import type { Grid, SheetVisibility } from "../../../../src/grid/grid";
import type { Workbook } from "../../../../src/hosts/host";
import { HostFault } from "../batch/hostFault";

/** One cell of the model. `formula` is what `formulas` answers where there is one. */
export type BookCell = {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula: string | null;
};

/** A rectangle on a sheet, 0-based. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type ConditionalRule = {
  readonly id: string;
  readonly area: Area;
  formula: string;
  priority: number;
  stopIfTrue: boolean;
  fill: string;
  font: string;
};

/** A worksheet as the user has it; what is written to it stands in `looks` and its neighbours. */
export type BookSheet = {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  readonly cells: Map<number, Map<number, BookCell>>;
  readonly numberFormats: Map<string, string>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rules: ConditionalRule[];
  readonly properties: Map<string, string>;
  readonly links: Map<string, string>;
  /** What else was set, as `member of address` and the last value. */
  readonly looks: Map<string, unknown>;
};

export type BookComment = { readonly cell: string; readonly texts: string[] };

/** A workbook open in the application, as plain data that a test can change and look at. */
export type Book = {
  readonly name: string;
  isStructureProtected: boolean;
  readonly sheets: BookSheet[];
  readonly comments: BookComment[];
  readonly xmlParts: { readonly id: string; xml: string }[];
  active: { sheet: string; area: Area };
  /** How often the workbook was changed by the pane. */
  changes: number;
  /** Cells in one range above which `values` silently are null. */
  cellLimit: number;
  serial: number;
};

/** What a test says of a sheet beyond its cells. */
export type SheetState = { readonly isProtected?: boolean };

/** Opens a workbook that was read from a file, as it would stand in the application. */
export function bookOf(
  { file, grids }: Pick<Workbook, "file" | "grids">,
  states: Readonly<Record<string, SheetState>> = {},
): Book {
  const sheets = grids.map((grid, index) => sheetOf(grid, index, states[grid.sheet] ?? {}));
  return {
    name: file,
    isStructureProtected: false,
    sheets,
    comments: [],
    xmlParts: [],
    active: { sheet: sheets[0]?.id ?? "", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    changes: 0,
    cellLimit: 5_000_000,
    serial: sheets.length,
  };
}

/** A sheet in which nothing stands. */
export function emptySheet(id: string, name: string): BookSheet {
  return {
    id,
    name,
    visibility: "visible",
    isProtected: false,
    cells: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rules: [],
    properties: new Map(),
    links: new Map(),
    looks: new Map(),
  };
}

function sheetOf(grid: Grid, index: number, { isProtected = false }: SheetState): BookSheet {
  const { origin, merges, hiddenRows, hiddenColumns } = grid;
  const sheet = { ...emptySheet(`{sheet-${String(index + 1)}}`, grid.sheet), isProtected };
  sheet.visibility = grid.visibility;
  grid.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== undefined && (cell.value !== null || cell.isFormula)) {
        const { value, text, isFormula, numberFormat } = cell;
        const shown = typeof value === "object" ? (value?.error ?? "") : value;
        const made = { value: shown, text, formula: isFormula ? "=A1" : null };
        putCell(sheet, { row: origin.row + row, column: origin.column + column }, made);
        sheet.numberFormats.set(placeKey(origin.row + row, origin.column + column), numberFormat);
      }
    });
  });
  sheet.merges.push(
    ...merges.map(({ top, left, bottom, right }) => ({
      row: origin.row + top,
      column: origin.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    })),
  );
  hiddenRows.forEach((row) => sheet.hiddenRows.add(origin.row + row));
  hiddenColumns.forEach((column) => sheet.hiddenColumns.add(origin.column + column));
  return sheet;
}

/** The key of a cell in the maps of a sheet. */
export function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

export function cellOf(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function putCell(
  sheet: BookSheet,
  { row, column }: { readonly row: number; readonly column: number },
  cell: BookCell | null,
): void {
  const line = sheet.cells.get(row) ?? new Map<number, BookCell>();
  if (cell === null) {
    line.delete(column);
  } else {
    line.set(column, cell);
  }
  sheet.cells.set(row, line);
}

/** A sheet by its id or its name, as a user means it: letter case does not matter. */
export function findSheet({ sheets }: Book, key: string): BookSheet | undefined {
  const wanted = key.toLowerCase();
  return sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** Refuses what a protected sheet does not let anyone do, and counts the change. */
export function changeSheet(book: Book, sheet: BookSheet): void {
  if (sheet.isProtected) {
    throw new HostFault("AccessDenied");
  }
  book.changes += 1;
}

/** Refuses what a workbook with a protected structure does not let anyone do, and counts the change. */
export function changeStructure(book: Book): void {
  if (book.isStructureProtected) {
    throw new HostFault("AccessDenied");
  }
  book.changes += 1;
}

/** A number that no object of this workbook has had. */
export function nextId(book: Book, kind: string): string {
  book.serial += 1;
  return `{${kind}-${String(book.serial)}}`;
}
