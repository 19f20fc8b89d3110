import { type Cell, cellAt } from "../grid/grid";
import type { SideColumn } from "./columns";
import { holdsNumber } from "./readAmount";
import type { TableBlock } from "./tableBlock";

/**
 * Makes columns unknown in which numbers stand below no header at all, right of the label.
 *
 * Nobody can tell what they are, and they may belong to what the columns beside them add up. Zeros and
 * a count of the rows are no figures that anybody misses.
 */
export function withoutSilentColumns(
  columns: readonly SideColumn[],
  { block, bodyTop }: { readonly block: TableBlock; readonly bodyTop: number },
): readonly SideColumn[] {
  const named = columns.findIndex(({ use }) => use.kind === "name");
  const label = named >= 0 ? named : columns.findIndex(({ use }) => use.kind === "unlabelled");
  const codes = columns.filter(({ use }) => use.kind === "code").map(({ column }) => column);
  return columns.map((one, index) =>
    index > label &&
    label >= 0 &&
    one.use.kind === "unlabelled" &&
    !codes.includes(one.column - 1) &&
    bearsFigures(block, bodyTop, one.column)
      ? { ...one, use: { kind: "unknown", text: "" } }
      : one,
  );
}

function bearsFigures(block: TableBlock, bodyTop: number, column: number): boolean {
  const numbers: Cell[] = [];
  for (let row = bodyTop; row <= block.bottom; row += 1) {
    const cell = cellAt(block.grid, { row, column });
    if (!block.repeated.has(row) && holdsNumber(cell)) {
      numbers.push(cell);
    }
  }
  const isCount = numbers.every(({ text }, index) => text.trim() === String(index + 1));
  return !isCount && numbers.some(({ value }) => value !== 0);
}
