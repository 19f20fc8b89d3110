import type { Grid } from "../../../../src/grid/grid";
import { createExcelHost } from "../../../../src/hosts/office/excel/excelHost";
import { attachApplication } from "../officeLibrary";
import { officeLtsc2021, type OfficeProfile } from "../profiles";
import { bookOf, type Book, type BookSheet } from "./book";
import { openBook, type OpenedBook } from "./openBook";

/** The host under test, with a patience that a busy machine does not exhaust. */
export const excelHost = createExcelHost({ answerMs: 20_000, pauseMs: 1, quietMs: 10 });

/** Puts an Excel with this workbook behind the library. */
export function openExcel(book: Book, profile: OfficeProfile = officeLtsc2021): OpenedBook {
  const opened = openBook(book, profile);
  attachApplication(opened.application);
  return opened;
}

/** A grid of numbers counted on, from A1. */
export function numbersGrid(sheet: string, rows: number, columns: number): Grid {
  return {
    file: "a.xlsx",
    sheet,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => ({
        value: row * columns + column,
        text: String(row * columns + column),
        numberFormat: "General",
        isFormula: false,
      })),
    ),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** A workbook of such sheets, `Sheet1` and so on. */
export function numbersBook(sheets: number, rows: number, columns: number): Book {
  const grids = Array.from({ length: sheets }, (_, index) =>
    numbersGrid(`Sheet${String(index + 1)}`, rows, columns),
  );
  return bookOf({ file: "a.xlsx", grids });
}

/** A sheet of the workbook by its name. */
export function sheetNamed({ sheets }: Book, name: string): BookSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return found;
}

/** An Office that knows its set only up to a version. */
export function olderExcel(version: string): OfficeProfile {
  return { ...officeLtsc2021, sets: { ...officeLtsc2021.sets, ExcelApi: version } };
}

/** The library gives references back in a batch of its own, after the run has ended. */
export async function cleanedUp(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
