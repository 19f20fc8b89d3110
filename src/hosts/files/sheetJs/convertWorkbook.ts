import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Cell, CellPosition, Grid, SheetVisibility } from "../../../grid/grid";
import { createCellCounter } from "../cellCounter";
import { HostRefused } from "../../hostRefused";
import { createGridBuilder, type GridBuilder } from "../gridBuilder";
import type { ReadJob } from "../readJob";
import { loadShowNumber, numberCell, type ShowNumber } from "../shownText";
import { joinedBytes } from "./codePages";

/** Turns the spreadsheet library's workbook into grids, giving its memory back on the way. */
export async function convertWorkbook(book: WorkBook, job: ReadJob): Promise<Grid[]> {
  const countCell = createCellCounter(job);
  const context = {
    showNumber: await loadShowNumber("any"),
    isDate1904: book.Workbook?.WBProps?.date1904 === true,
  };
  const grids: Grid[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    job.announce(name, index, book.SheetNames.length);
    const sheet = sheetNamed(book, name);
    if (sheet === undefined) {
      throw new HostRefused({ code: "host.damaged", file: job.file });
    }
    if (sheet["!type"] === undefined || sheet["!type"] === "sheet") {
      const frame = { file: job.file, sheet: name, visibility: visibilityOf(book, index) };
      const builder = createGridBuilder(frame, () => countCell(name));
      fillGrid(builder, sheet, context);
      grids.push(builder.build());
    }
    await job.breathe();
  }
  return grids;
}

type NumberContext = { readonly showNumber: ShowNumber; readonly isDate1904: boolean };

function fillGrid(builder: GridBuilder, sheet: WorkSheet, context: NumberContext): void {
  const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
  rows.forEach((cells, row) => {
    for (const [key, cell] of Object.entries(cells)) {
      if (cell !== undefined) {
        const place = { row, column: Number(key) };
        builder.put(row, place.column, keepFormula(convertCell(cell, context), cell, place));
      }
    }
    rows[row] = [];
  });
  for (const { s: first, e: last } of sheet["!merges"] ?? []) {
    builder.merge({ top: first.r, left: first.c, bottom: last.r, right: last.c });
  }
  sheet["!rows"]?.forEach((row, index) => {
    if (row.hidden === true) {
      builder.hideRow(index);
    }
  });
  sheet["!cols"]?.forEach((column, index) => {
    if (column.hidden === true) {
      builder.hideColumns(index, index);
    }
  });
}

/**
 * Looks a sheet up as the library stored it, in a plain object.
 *
 * A sheet named `__proto__` has become that object's prototype there; one named `constructor` must not be
 * taken from the prototype.
 */
function sheetNamed({ Sheets: sheets }: WorkBook, name: string): WorkSheet | undefined {
  if (Object.prototype.hasOwnProperty.call(sheets, name)) {
    return sheets[name];
  }
  if (name !== "__proto__") {
    return undefined;
  }
  const prototype: unknown = Object.getPrototypeOf(sheets);
  return prototype === Object.prototype ? undefined : sheets[name];
}

function visibilityOf(book: WorkBook, index: number): SheetVisibility {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  if (hidden === 0) {
    return "visible";
  }
  return hidden === 1 ? "hidden" : "veryHidden";
}

function convertCell(cell: CellObject, context: NumberContext): Cell {
  const numberFormat = chineseDate(joinedBytes(String(cell.z ?? "General")));
  const shape = { numberFormat, isFormula: cell.f !== undefined || cell.F !== undefined };
  const text = cell.w ?? String(cell.v ?? "");
  switch (cell.t) {
    case "n":
      if (typeof cell.v !== "number") {
        return { value: null, text: "", ...shape };
      }
      return keepShown(numberCell(cell.v, shape, context), cell);
    case "s":
      return { value: String(cell.v ?? ""), text: String(cell.v ?? ""), ...shape };
    case "b":
      return { value: cell.v === true, text: cell.v === true ? "TRUE" : "FALSE", ...shape };
    case "e":
      return { value: { error: text }, text, ...shape };
    case "d":
    case "z":
      return { value: null, text: "", ...shape };
  }
}

/**
 * Keeps a formula whose result may be none: old writers put a zero, or an empty text, where nothing was computed.
 *
 * Of an array formula, whose text is of all its cells together, nothing is kept.
 */
function keepFormula(made: Cell, { f: text, F: array }: CellObject, writtenAt: CellPosition): Cell {
  const mayBeNone = made.value === null || made.value === 0 || made.value === "";
  return text === undefined || array !== undefined || !mayBeNone
    ? made
    : { ...made, formula: { text, writtenAt } };
}

/** An .ods carries the text that was shown, whereas its number formats are lost on the way. */
function keepShown(made: Cell, { w, z }: CellObject): Cell {
  return w === undefined || z !== undefined ? made : { ...made, text: w };
}

/** The library names the formats that follow the system's date by their American form. */
function chineseDate(numberFormat: string): string {
  if (numberFormat === "m/d/yy") {
    return "yyyy/m/d";
  }
  return numberFormat === "m/d/yy h:mm" ? "yyyy/m/d h:mm" : numberFormat;
}
