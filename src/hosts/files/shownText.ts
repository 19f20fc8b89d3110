import { isDateFormat } from "../../grid/dateFormat";
import type { Cell } from "../../grid/grid";
import { cutToSheetPrecision } from "./cellNumber";

/** Writes a number as a sheet shows it. */
export type ShowNumber = (value: number, numberFormat: string) => string;

/**
 * Prepares for the number formats of a workbook.
 *
 * Formats of plain amounts are written here; for any other the spreadsheet library is loaded, which no
 * page loads before it reads a file, and which takes ten times as long.
 */
export async function loadShowNumber(formats: readonly string[] | "any"): Promise<ShowNumber> {
  if (formats !== "any" && formats.every((format) => plainFormats.has(format))) {
    return (value, format) => showPlain(value, plainFormats.get(format) ?? general);
  }
  const { utils } = await import("@e965/xlsx");
  return (value, numberFormat) => {
    const plain = plainFormats.get(numberFormat);
    return plain === undefined
      ? utils.format_cell({ t: "n", v: value, z: numberFormat })
      : showPlain(value, plain);
  };
}

/** `digits` null: as many as General shows. */
type PlainFormat = {
  readonly digits: number | null;
  readonly isGrouped: boolean;
  readonly isPercent: boolean;
};

const general: PlainFormat = { digits: null, isGrouped: false, isPercent: false };

/** The formats of nearly all amounts. */
const plainFormats: ReadonlyMap<string, PlainFormat> = new Map([
  ["General", general],
  ["@", general],
  ["0", { digits: 0, isGrouped: false, isPercent: false }],
  ["0.0", { digits: 1, isGrouped: false, isPercent: false }],
  ["0.00", { digits: 2, isGrouped: false, isPercent: false }],
  ["#,##0", { digits: 0, isGrouped: true, isPercent: false }],
  ["#,##0.00", { digits: 2, isGrouped: true, isPercent: false }],
  ["0%", { digits: 0, isGrouped: false, isPercent: true }],
  ["0.0%", { digits: 1, isGrouped: false, isPercent: true }],
  ["0.00%", { digits: 2, isGrouped: false, isPercent: true }],
]);

function showPlain(value: number, { digits, isGrouped, isPercent }: PlainFormat): string {
  const shown = isPercent ? Number((value * 100).toPrecision(15)) : value;
  const text = digits === null ? showGeneral(shown) : fixedHalfUp(shown, digits);
  const sign = shown < 0 && /[1-9]/.test(text) ? "-" : "";
  return `${sign}${isGrouped ? grouped(text) : text}${isPercent ? "%" : ""}`;
}

/** General shows up to eleven characters; zeros at the end say nothing. */
function showGeneral(value: number): string {
  if (Math.abs(value) >= 1e11) {
    return Number(Math.abs(value).toPrecision(6)).toExponential().toUpperCase();
  }
  const whole = String(Math.trunc(Math.abs(value))).length;
  const text = fixedHalfUp(value, Math.max(0, 10 - whole));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The digits of a number without its sign, rounded on its decimal text as a sheet does. */
function fixedHalfUp(value: number, digits: number): string {
  const [whole = "0", fraction = ""] = String(Math.abs(value)).split(".");
  if (whole.includes("e") || fraction.includes("e")) {
    return Math.abs(value).toFixed(digits);
  }
  const kept = whole + fraction.slice(0, digits).padEnd(digits, "0");
  const isUp = (fraction[digits] ?? "0") >= "5";
  const rounded = isUp ? String(Number(kept) + 1).padStart(kept.length, "0") : kept;
  return digits === 0 ? rounded : `${rounded.slice(0, -digits)}.${rounded.slice(-digits)}`;
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
