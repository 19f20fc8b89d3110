import { cellAt } from "../grid/grid";
import type { SideColumn } from "./columns";
import { holdsNumber } from "./readAmount";
import type { TableBlock } from "./tableBlock";

/**
 * Where another table begins that stands beside this one without a title: right of an empty column,
 * with labels of its own for its rows. The width of the table where none does.
 *
 * A table of two sides may have such a column between them, and a title merged over it is that of both.
 */
export function foreignStart(
  columns: readonly SideColumn[],
  { block, bodyTop, sides }: ForeignPlace,
): number {
  const isForeign = columns.map(
    (column, index) =>
      !besides.includes(column.use.kind) &&
      columns[index - 1]?.use.kind === "unlabelled" &&
      isEmpty(block, index - 1) &&
      !isSpanned(block, index - 1) &&
      (isLabel(column) || holdsWords(block, bodyTop, index)),
  );
  const starts = isForeign.flatMap((foreign, index) => (foreign && index > 0 ? [index] : []));
  const isOwnSide = (start: number) =>
    isLabel(columns[start]) && labelsBefore(columns, start) < sides;
  return starts.find((start) => !isOwnSide(start)) ?? columns.length;
}

/** What may stand beside a table without being a table. */
const besides: readonly SideColumn["use"]["kind"][] = ["note", "cause", "ignored"];

type ForeignPlace = {
  readonly block: TableBlock;
  readonly bodyTop: number;
  /** How many label columns with their amounts the layout has. */
  readonly sides: number;
};

function isLabel(column: SideColumn | undefined): boolean {
  return column?.use.kind === "name" || column?.use.kind === "code";
}

/** How many sides begin left of a column. */
function labelsBefore(columns: readonly SideColumn[], end: number): number {
  return columns.slice(0, end).filter(({ use }) => use.kind === "name").length;
}

function isEmpty({ grid, top, bottom }: TableBlock, column: number): boolean {
  return grid.rows.slice(top, bottom + 1).every((row) => (row[column]?.value ?? null) === null);
}

/** Whether a merged cell, of the title or the header, reaches over a column. */
function isSpanned({ grid, captions, top, bottom }: TableBlock, column: number): boolean {
  const first = captions[0]?.row ?? top;
  return grid.merges.some(
    (area) =>
      area.left < column && column < area.right && area.bottom >= first && area.top <= bottom,
  );
}

function holdsWords({ grid, bottom }: TableBlock, bodyTop: number, column: number): boolean {
  for (let row = bodyTop; row <= bottom; row += 1) {
    const cell = cellAt(grid, { row, column });
    if (typeof cell.value === "string" && !holdsNumber(cell) && /\p{L}/u.test(cell.value)) {
      return true;
    }
  }
  return false;
}
