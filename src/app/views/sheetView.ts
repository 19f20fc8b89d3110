import { cellAddress } from "../../grid/address";
import { cellAt, type CellArea, type Grid } from "../../grid/grid";
import type { SheetCellView, SheetRowView, SheetView } from "./views";

/** A sheet as a small grid with its own row numbers and column letters. */
export function sheetView(
  grids: readonly Grid[],
  place: { readonly file: string; readonly sheet: string },
): SheetView | undefined {
  const grid = grids.find(({ file, sheet }) => file === place.file && sheet === place.sheet);
  if (grid === undefined) {
    return undefined;
  }
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_unused, column) => column);
  const merges = new MergeIndex(grid.merges);
  return {
    sheet: grid.sheet,
    columnNames: columns.map((column) => cellAddress(grid, { row: 0, column }).replace(/\d+$/, "")),
    rows: grid.rows.map((_cells, row): SheetRowView => ({
      number: grid.origin.row + row + 1,
      isHidden: grid.hiddenRows.has(row),
      cells: columns.map((column) => cellView(grid, { row, column }, merges)),
    })),
  };
}

function cellView(
  grid: Grid,
  place: { readonly row: number; readonly column: number },
  merges: MergeIndex,
): SheetCellView {
  const cell = cellAt(grid, place);
  return {
    address: cellAddress(grid, place),
    text: cell.text,
    isNumber: typeof cell.value === "number",
    ...merges.spanAt(place),
  };
}

type Span = { readonly columnSpan: number; readonly rowSpan: number };

/** The merges of a sheet by row, so that a long sheet is shown without searching all of them. */
class MergeIndex {
  private readonly byRow = new Map<number, CellArea[]>();

  constructor(merges: readonly CellArea[]) {
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        this.byRow.set(row, [...(this.byRow.get(row) ?? []), merge]);
      }
    }
  }

  spanAt({ row, column }: { readonly row: number; readonly column: number }): Span {
    const merge = this.byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
    if (merge === undefined) {
      return { columnSpan: 1, rowSpan: 1 };
    }
    return merge.top === row && merge.left === column
      ? { columnSpan: merge.right - merge.left + 1, rowSpan: merge.bottom - merge.top + 1 }
      : { columnSpan: 0, rowSpan: 0 };
  }
}
