import { type CellArea, type Grid, rowsWidth } from "../grid/grid";
import type { MergeIndex } from "../grid/mergeIndex";

/**
 * One table found on a sheet, before anybody knows what it is about.
 *
 * Rows count as in the grid, ends included. `captions` are the texts above the table (title, unit,
 * department) and a unit in its header, `notes` those below; both with their row.
 */
export type TableBlock = {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly top: number;
  readonly bottom: number;
  readonly captions: readonly Caption[];
  readonly notes: readonly Caption[];
  /** Rows inside that are no data: titles and headers repeated on a new page. */
  readonly repeated: ReadonlySet<number>;
  /** Whether it is the one that a sheet's name is about. */
  readonly isFirst: boolean;
  /** The table whose header it goes on under, where it has none of its own. */
  readonly headed: TableBlock | null;
};

export type Caption = { readonly row: number; readonly column: number; readonly text: string };

/** The rectangle that the table's rows fill. */
export function blockArea(block: TableBlock): CellArea {
  const { top, bottom } = block;
  return { top, left: 0, bottom, right: Math.max(0, blockWidth(block) - 1) };
}

/** How many columns the table's rows fill. */
export function blockWidth({ grid, top, bottom }: TableBlock): number {
  return rowsWidth(grid.rows.slice(top, bottom + 1));
}
