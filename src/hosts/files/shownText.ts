import type { Cell } from "../../grid/grid";
import { cutToSheetPrecision, isCents } from "./cellNumber";

/** Writes a number as a sheet shows it. */
export type ShowNumber = (value: number, numberFormat: string) => string;

/** Loads the formatter; it comes with the spreadsheet library, which no page loads before it reads a file. */
export async function loadShowNumber(): Promise<ShowNumber> {
  const { utils } = await import("@e965/xlsx");
  return (value, numberFormat) =>
    showPlain(value, numberFormat) ?? utils.format_cell({ t: "n", v: value, z: numberFormat });
}

/** The formats of nearly all amounts, written without the formatter, which takes ten times as long. */
const plainFormats: ReadonlyMap<string, { readonly digits: number; readonly isGrouped: boolean }> =
  new Map([
    ["General", { digits: 0, isGrouped: false }],
    ["0", { digits: 0, isGrouped: false }],
    ["0.0", { digits: 1, isGrouped: false }],
    ["0.00", { digits: 2, isGrouped: false }],
    ["#,##0", { digits: 0, isGrouped: true }],
    ["#,##0.00", { digits: 2, isGrouped: true }],
  ]);

/** Only for a number that the format shows whole, so that nothing is rounded here; null for others. */
function showPlain(value: number, numberFormat: string): string | null {
  const plain = plainFormats.get(numberFormat);
  if (plain === undefined || Math.abs(value) >= 1e11) {
    return null;
  }
  const isWhole = plain.digits === 0 ? Number.isInteger(value) : isCents(value);
  if (!isWhole) {
    return null;
  }
  const text = value.toFixed(plain.digits);
  return plain.isGrouped && Math.abs(value) >= 1000 ? grouped(text) : text;
}

function grouped(text: string): string {
  return text.replace(/\d(?=(?:\d{3})+(?:\.|$))/g, "$&,");
}

/** What a cell of any kind has. */
export type CellShape = Pick<Cell, "numberFormat" | "isFormula">;

/** A number as a cell, cut to the sheet's precision. Dates of a 1904 workbook are brought to the usual count. */
export function numberCell(
  raw: number,
  { numberFormat, isFormula }: CellShape,
  { showNumber, isDate1904 }: { readonly showNumber: ShowNumber; readonly isDate1904: boolean },
): Cell {
  const value = cutToSheetPrecision(raw) + (isDate1904 && isDateFormat(numberFormat) ? 1462 : 0);
  return { value, text: showNumber(value, numberFormat), numberFormat, isFormula };
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General") {
    return false;
  }
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|_.|\[(?!h|m|s)[^\]]*\]/gi, ""));
}
