import { blank, numberAs, words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";

/**
 * The rows of a table with income at the left and expenditure at the right, each row with its number
 * (行次), the right side counting on where the left side ends.
 *
 * A side is a list of `{ label, cells }` or null for an empty row; `width` is its number of amounts.
 */
export function addTwoSidedRows(page, { left, right }) {
  const rowCount = Math.max(left.rows.length, right.rows.length);
  for (let index = 0; index < rowCount; index++) {
    addRow(page, [...sideCells(left, index, 1), ...sideCells(right, index, rowCount + 1)], {
      height: 17,
    });
  }
}

function sideCells({ rows, width }, index, firstNumber) {
  const row = rows[index] ?? null;
  const rowNumber = numberAs(String(firstNumber + index), { look: "centered" });
  if (row === null) {
    return [blank({ look: "label" }), rowNumber, ...Array(width).fill(null)];
  }
  return [words(row.label, { indent: row.indent ?? 0 }), rowNumber, ...row.cells];
}
