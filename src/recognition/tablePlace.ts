import type { Statement } from "../domain/statement";

type Place = Pick<Statement, "file" | "sheet" | "range">;

/** Where a table stands, as spreadsheets write it: `[book.xlsx]Sheet1!A3:D10`. */
export function tablePlace({ file, sheet, range }: Place): string {
  return `[${file}]${sheet}!${range}`;
}

/** The same, without the file where it is that of another table: `Sheet2!A3:D10`. */
export function placeBeside(table: Place, other: Place): string {
  return table.file === other.file ? `${table.sheet}!${table.range}` : tablePlace(table);
}
