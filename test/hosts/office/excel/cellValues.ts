import { HostFault } from "../batch/hostFault";
import type { Json } from "../batch/protocol";
import { cellOf, placeKey, putCell, type Area, type BookCell, type BookSheet } from "./book";

/** A property of the cells of an area, as rows of columns. */
export function readCells(
  { row, column, rows, columns }: Area,
  read: (row: number, column: number) => Json,
): Json {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => read(row + down, column + right)),
  );
}

export function valueAt(sheet: BookSheet, row: number, column: number): Json {
  return cellOf(sheet, row, column)?.value ?? "";
}

export function textAt(sheet: BookSheet, row: number, column: number): Json {
  return cellOf(sheet, row, column)?.text ?? "";
}

export function formulaAt(sheet: BookSheet, row: number, column: number): Json {
  const cell = cellOf(sheet, row, column);
  return cell?.formula ?? cell?.value ?? "";
}

export function numberFormatAt(sheet: BookSheet, row: number, column: number): string {
  return sheet.numberFormats.get(placeKey(row, column)) ?? "General";
}

/** Writes one value for all cells, or rows of columns of exactly the area's size; `null` leaves a cell alone. */
export function writeCells(
  area: Area,
  value: Json,
  write: (row: number, column: number, value: Json) => void,
): void {
  const rows = Array.isArray(value) ? (value as readonly Json[]) : null;
  if (rows !== null && rows.length !== area.rows) {
    throw new HostFault("InvalidArgument", "rows of the values");
  }
  for (let down = 0; down < area.rows; down += 1) {
    const line = rows?.[down];
    if (rows !== null && (!Array.isArray(line) || line.length !== area.columns)) {
      throw new HostFault("InvalidArgument", "columns of the values");
    }
    for (let right = 0; right < area.columns; right += 1) {
      const one = Array.isArray(line) ? ((line as readonly Json[])[right] ?? null) : value;
      if (one !== null) {
        write(area.row + down, area.column + right, one);
      }
    }
  }
}

/** Takes what is written into a cell as the application takes what is typed there. */
export function enter(sheet: BookSheet, row: number, column: number, typed: Json): void {
  putCell(sheet, { row, column }, typed === "" ? null : entered(typed));
}

function entered(typed: Json): BookCell {
  if (typeof typed === "number" || typeof typed === "boolean") {
    return { value: typed, text: String(typed).toUpperCase(), formula: null };
  }
  if (typeof typed !== "string") {
    throw new HostFault("InvalidArgument", "value of a cell");
  }
  if (typed.startsWith("'")) {
    return { value: typed.slice(1), text: typed.slice(1), formula: null };
  }
  // the application takes all four for the beginning of a formula
  if (/^[=+\-@]./.test(typed) && Number.isNaN(Number(typed))) {
    return { value: 0, text: "0", formula: typed.startsWith("=") ? typed : `=${typed}` };
  }
  const number = Number(typed);
  return typed.trim() === "" || Number.isNaN(number)
    ? { value: typed, text: typed, formula: null }
    : { value: number, text: typed, formula: null };
}
