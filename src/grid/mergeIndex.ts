import type { CellArea, CellPosition, Grid } from "./grid";

/** The merged areas of a grid, found by row so that long sheets are not searched cell by cell. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellArea[]>();

  constructor({ merges, rows }: Pick<Grid, "merges" | "rows">) {
    for (const merge of merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, rows.length - 1); row += 1) {
        const ofRow = this.byRow.get(row);
        if (ofRow === undefined) {
          this.byRow.set(row, [merge]);
        } else {
          ofRow.push(merge);
        }
      }
    }
  }

  /** The merged area that a cell lies in. */
  areaAt({ row, column }: CellPosition): CellArea | undefined {
    return this.byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
  }

  /** The cell whose content is shown at a place. */
  anchorOf(place: CellPosition): CellPosition {
    const area = this.areaAt(place);
    return area === undefined ? place : { row: area.top, column: area.left };
  }

  /** Whether another cell's content is shown at a place. */
  isCovered(place: CellPosition): boolean {
    const anchor = this.anchorOf(place);
    return anchor.row !== place.row || anchor.column !== place.column;
  }
}
