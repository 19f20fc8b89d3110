import type { Cell } from "../../grid/grid";
import { cutToSheetPrecision } from "./cellNumber";

/** Writes a number as a sheet shows it. */
export type ShowNumber = (value: number, numberFormat: string) => string;

/** Loads the formatter; it comes with the spreadsheet library, which no page loads before it reads a file. */
export async function loadShowNumber(): Promise<ShowNumber> {
  const { utils } = await import("@e965/xlsx");
  return (value, numberFormat) => {
    // the commonest case of all, and what the formatter would answer
    const isPlain = numberFormat === "General" && Number.isSafeInteger(value);
    if (isPlain && Math.abs(value) < 1e11) {
      return String(value);
    }
    return utils.format_cell({ t: "n", v: value, z: numberFormat });
  };
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
