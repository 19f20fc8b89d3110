import assert from "node:assert/strict";

import { total } from "./sums.mjs";

/** Every code equals the sum of its children, 合计 the sum of the classes, and every row the sum of its parts. */
export function checkHierarchy(figures, columns, whole, parts) {
  for (const column of columns) {
    const inColumn = figures.filter((figure) => figure.column === column);
    const children = (code) =>
      inColumn.filter((one) => one.code !== undefined && parentOf(one.code) === code);
    for (const { code, row, cents } of inColumn) {
      if (code?.length !== 7) {
        assert.equal(cents, total(children(code ?? "")), `${column} of ${row}`);
      }
    }
  }
  for (const { code, row, cents } of figures.filter(({ column }) => column === whole)) {
    const beside = figures.filter(
      (one) => one.code === code && one.row === row && parts.includes(one.column),
    );
    assert.equal(cents, total(beside), row);
  }
}

function parentOf(code) {
  return code.length === 3 ? "" : code.slice(0, -2);
}
