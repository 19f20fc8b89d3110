import { columnLetters } from "../lib/columnLetters";

/** A cell of a sheet as formulas and links name it: `'Sheet 1'!C7`. */
export function cellReference({ sheet, cell }: SheetPlace): string {
  return `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

/** The A1 name of a cell of a `SheetDocument`; both count from 0. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

type SheetPlace = { readonly sheet: string; readonly cell: string };
