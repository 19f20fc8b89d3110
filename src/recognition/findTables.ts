import type { Grid } from "../grid/grid";
import { sideBySide } from "./sideBySide";
import type { Caption, TableBlock } from "./tableBlock";
import { TableFinder } from "./tableFinder";
import { declaredUnits } from "./units";

/**
 * Cuts a sheet into tables, which may stand below each other, or side by side under titles of their own.
 *
 * A unit line above tables side by side is that of both. One that nothing follows belongs to the table
 * above it.
 */
export function findTables(grid: Grid): readonly TableBlock[] {
  let heads: readonly Caption[] = [];
  return sideBySide(grid).flatMap(({ grid: part, isBeside }, index, parts) => {
    const finder = new TableFinder(part, index === 0);
    part.rows.forEach((_row, row) => {
      finder.take(row);
    });
    const { tables, left } = finder.finish();
    if (isBeside) {
      return withHeads(tables, heads);
    }
    heads = parts[index + 1]?.isBeside === true ? left.filter(declaresUnit) : [];
    return heads.length > 0 ? tables : withNotes(tables, left);
  });
}

/** The lines above stand nearest to the first table of a part. */
function withHeads(
  [first, ...others]: readonly TableBlock[],
  heads: readonly Caption[],
): readonly TableBlock[] {
  return first === undefined
    ? []
    : [{ ...first, captions: [...first.captions, ...heads] }, ...others];
}

function withNotes(tables: readonly TableBlock[], left: readonly Caption[]): readonly TableBlock[] {
  const last = tables[tables.length - 1];
  return last === undefined
    ? []
    : [...tables.slice(0, -1), { ...last, notes: [...last.notes, ...left] }];
}

function declaresUnit({ text }: Caption): boolean {
  return declaredUnits(text).length > 0;
}
