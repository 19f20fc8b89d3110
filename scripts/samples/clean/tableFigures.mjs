import { numberAs } from "../spreadsheet/cells.mjs";
import { fromCents, percentOf } from "./cents.mjs";

/**
 * Cells for the figures of one table of the clean department. Each knows the row and column it stands
 * for, in the words of the table.
 */
export function tableFigures(table, unit = "万元") {
  return {
    amount: (cents, { row, column, code }) =>
      numberCell(fromCents(cents), {
        table,
        row,
        ...(code === undefined ? {} : { code }),
        column,
        unit,
      }),
    count: (count, { row, column, unit: countedIn = unit }) =>
      numberCell(String(count), { table, row, column, unit: countedIn }),
    /** A difference that the sheet prints beside the figures it comes from. */
    difference: (cents, { row, column, kind }) =>
      numberCell(fromCents(cents), { kind, table, row, column, unit }),
    /** A printed percentage; null where there is nothing to divide by. */
    percent: (part, whole, { row, column, kind, sign = "" }) =>
      whole === 0
        ? null
        : numberCell(`${percentOf(part, whole)}${sign}`, { kind, table, row, column }),
  };

  function numberCell(text, expects) {
    const cell = numberAs(text, { grouped: true });
    return { ...cell, expects: { ...expects, text, shown: cell.shown } };
  }
}
