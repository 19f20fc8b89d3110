import assert from "node:assert/strict";

import { toCents } from "../cents.mjs";

/** The figures of all pages as placed, found by table, row and column. No amount may be negative (C15). */
export function placedFigures(pages) {
  const all = pages
    .flatMap((page) => page.expectations)
    .filter(({ kind }) => kind === undefined)
    .map((placed) => ({ ...placed, cents: toCents(placed.text) }));
  for (const { table, row, cents } of all) {
    assert.ok(cents >= 0, `${table} ${row} is negative`);
  }
  return {
    rows: (table) => all.filter((figure) => figure.table === table),
    at(table, row, column) {
      const found = all.filter(
        (figure) => figure.table === table && figure.row === row && figure.column === column,
      );
      assert.ok(found.length > 0, `Nothing at ${table} ${row} ${column}`);
      for (const one of found) {
        assert.equal(one.cents, found[0].cents, `${table} ${row} ${column}`);
      }
      return found[0].cents;
    },
  };
}
