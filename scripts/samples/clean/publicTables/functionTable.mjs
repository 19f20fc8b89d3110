import { numberAs, words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { functionName } from "./publicTable.mjs";

/**
 * The body of a table by functional class: the row of column numbers (栏次), 合计 first, then every
 * class, sub-class and item. `amounts(row, code)` gives the cells of one row; 合计 has no code.
 */
export function addFunctionRows(page, { columnCount, codes, amounts }) {
  addColumnNumbers(page, columnCount);
  addRow(page, [words("合计", { look: "centered", across: 2 }), ...amounts("合计")]);
  for (const code of codes) {
    const name = functionName(code);
    const indent = (code.length - 3) / 2;
    addRow(page, [
      words(code, { look: "centered" }),
      words(name, { indent }),
      ...amounts(name, code),
    ]);
  }
}

/** The row of column numbers (栏次) above the body. */
export function addColumnNumbers(page, columnCount) {
  const numbers = Array.from({ length: columnCount }, (_, index) => numberAs(String(index + 1)));
  addRow(page, [words("栏次", { across: 2 }), ...numbers], { look: "centered" });
}
