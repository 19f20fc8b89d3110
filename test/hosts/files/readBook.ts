import type { Cell, Grid } from "../../../src/grid/grid";
import { readWorkbookFile } from "../../../src/hosts/files/readWorkbookFile";
import type { ReadWatch, Workbook } from "../../../src/hosts/host";

/** Watches nothing. */
export const unwatched: ReadWatch = { progress: () => undefined, signal: null };

/** Reads a workbook that must be readable. */
export async function readBook(bytes: Uint8Array, name = "book.xlsx"): Promise<Workbook> {
  const read = await readWorkbookFile({ name, bytes }, unwatched);
  if (!read.ok) {
    throw new Error(`${name}: ${read.error.code}`);
  }
  return read.value;
}

/** A grid's only sheet, or its first. */
export async function readFirstGrid(bytes: Uint8Array, name?: string): Promise<Grid> {
  const { grids } = await readBook(bytes, name);
  const [first] = grids;
  if (first === undefined) {
    throw new Error("no sheet");
  }
  return first;
}

/** The values of a grid, row by row; null where nothing stands. */
export function valuesOf({ rows }: Grid): Cell["value"][][] {
  return rows.map((row) => Array.from(row, (cell) => cell?.value ?? null));
}
