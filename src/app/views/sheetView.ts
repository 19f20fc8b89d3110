import { cellAddress } from "../../grid/address";
import { cellAt, type CellPosition, type Grid } from "../../grid/grid";
import { MergeIndex } from "../../grid/mergeIndex";
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
  const merges = new MergeIndex(grid);
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

function cellView(grid: Grid, place: CellPosition, merges: MergeIndex): SheetCellView {
  const cell = cellAt(grid, place);
  return {
    address: cellAddress(grid, place),
    text: cell.text,
    isNumber: typeof cell.value === "number",
    ...spanAt(merges, place),
  };
}

function spanAt(merges: MergeIndex, place: CellPosition): Span {
  const area = merges.areaAt(place);
  if (area === undefined) {
    return { columnSpan: 1, rowSpan: 1 };
  }
  return merges.isCovered(place)
    ? { columnSpan: 0, rowSpan: 0 }
    : { columnSpan: area.right - area.left + 1, rowSpan: area.bottom - area.top + 1 };
}

type Span = Pick<SheetCellView, "columnSpan" | "rowSpan">;
