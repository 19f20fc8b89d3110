import type { CellArea, Grid } from "./grid";

/** A rectangle of a sheet as a grid of its own; its cells keep their names on the sheet. */
export function gridPart(grid: Grid, part: CellArea): Grid {
  const { top, left, bottom, right } = part;
  return {
    ...grid,
    origin: { row: grid.origin.row + top, column: grid.origin.column + left },
    rows: grid.rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)),
    merges: grid.merges.flatMap((merge) => cutMerge(merge, part)),
    hiddenRows: shifted(grid.hiddenRows, top),
    hiddenColumns: shifted(grid.hiddenColumns, left),
  };
}

/** A merge that begins outside shows its text outside, and is none here. */
function cutMerge(merge: CellArea, { top, left, bottom, right }: CellArea): readonly CellArea[] {
  const beginsInside =
    merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right;
  return beginsInside
    ? [
        {
          top: merge.top - top,
          left: merge.left - left,
          bottom: Math.min(merge.bottom, bottom) - top,
          right: Math.min(merge.right, right) - left,
        },
      ]
    : [];
}

function shifted(indices: ReadonlySet<number>, by: number): ReadonlySet<number> {
  return new Set([...indices].map((index) => index - by));
}
