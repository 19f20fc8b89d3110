import type { Cell } from "../../../grid/grid";

/**
 * Reads a cell of a text format as a spreadsheet would on opening the file.
 *
 * Only what is surely a number becomes one: no leading zeros, as codes have, and no more digits than a sheet keeps.
 * Dates stay text, because `3-1` need not be one.
 */
export function printedCell(printed: string): Cell {
  const text = printed.trim();
  const [, sign = "", digits = "", fraction = "", percent = ""] = printedNumber.exec(text) ?? [];
  const isNumber = digits !== "" && digits.replace(/,/g, "").length + fraction.length <= 16;
  if (!isNumber) {
    return { value: text, text: printed, numberFormat: "General", isFormula: false };
  }
  const plain = `${sign}${digits.replace(/,/g, "")}${fraction}`;
  return {
    value: Number(percent === "" ? plain : `${plain}e-2`),
    text,
    numberFormat: numberFormatOf(digits, fraction, percent),
    isFormula: false,
  };
}

const printedNumber = /^([+-]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?(%?)$/;

function numberFormatOf(digits: string, fraction: string, percent: string): string {
  const whole = digits.includes(",") ? "#,##0" : "0";
  if (percent === "" && whole === "0") {
    return "General";
  }
  return `${whole}${fraction.replace(/\d/g, "0")}${percent}`;
}
