import { cellAddress, cellPosition, columnLetters } from "../../grid/address";
import { cellAt, type CellPosition, type Grid, rowsWidth } from "../../grid/grid";
import { MergeIndex } from "../../grid/mergeIndex";
import { emWidth } from "../../lib/emWidth";
import { remembered } from "../../lib/remembered";
import type { CellLink, SheetCellView, SheetRowsView, SheetRowView, SheetView } from "./views";

/** A sheet's frame: its columns, how many rows it has, and what stands in `cell`. */
export function sheetView(grids: readonly Grid[], place: CellLink): SheetView | null {
  const grid = gridAt(grids, place);
  if (grid === undefined) {
    return null;
  }
  const { columnNames, columnWidthsEm } = columnsOf(grid);
  return {
    file: grid.file,
    sheet: grid.sheet,
    columnNames,
    columnWidthsEm,
    firstNumber: grid.origin.row + 1,
    rowCount: grid.rows.length,
    content: cellAt(grid, cellPosition(grid, place.cell)).text,
  };
}

/** The rows of a sheet at the places `from` to `to`, both included, as far as it has them. */
export function sheetRowsView(
  grids: readonly Grid[],
  place: Pick<CellLink, "file" | "sheet">,
  { from, to }: RowRange,
): SheetRowsView {
  const grid = gridAt(grids, place);
  if (grid === undefined) {
    return { from, rows: [] };
  }
  const first = Math.max(0, from);
  const last = Math.min(to, grid.rows.length - 1);
  const columns = columnsOf(grid).columnNames.map((_name, column) => column);
  const rows: SheetRowView[] = [];
  for (let row = first; row <= last; row += 1) {
    rows.push({
      number: grid.origin.row + row + 1,
      isHidden: grid.hiddenRows.has(row),
      cells: columns.map((column) => cellView(grid, { row, column }, { from: first, to: last })),
    });
  }
  return { from: first, rows };
}

/** Places of rows, both included. */
export type RowRange = { readonly from: number; readonly to: number };

function gridAt(grids: readonly Grid[], place: Pick<CellLink, "file" | "sheet">): Grid | undefined {
  return grids.find(({ file, sheet }) => file === place.file && sheet === place.sheet);
}

const columnsOf = remembered((grid: Grid): Columns => {
  const merges = mergesOf(grid);
  const columns = Array.from({ length: rowsWidth(grid.rows) }, (_unused, column) => column);
  return {
    columnNames: columns.map((column) => columnLetters(grid, column)),
    columnWidthsEm: columns.map((column) =>
      grid.rows.slice(0, measuredRows).reduce((widest, cells, row) => {
        // a merged text has the room of all its columns
        const area = merges.areaAt({ row, column });
        const isWide = area !== undefined && area.right > area.left;
        return isWide ? widest : Math.max(widest, emWidth(cells[column]?.text ?? ""));
      }, 0),
    ),
  };
});

type Columns = Pick<SheetView, "columnNames" | "columnWidthsEm">;

const mergesOf = remembered((grid: Grid) => new MergeIndex(grid));

const measuredRows = 400;

/** A cell as it is shown among the rows `from` to `to` alone. */
function cellView(grid: Grid, place: CellPosition, { from, to }: RowRange): SheetCellView {
  const area = mergesOf(grid).areaAt(place);
  const top = Math.max(area?.top ?? place.row, from);
  const shown = area === undefined ? place : { row: area.top, column: area.left };
  const isCovered = area !== undefined && (place.row > top || place.column > area.left);
  const cell = cellAt(grid, isCovered ? place : shown);
  return {
    address: cellAddress(grid, isCovered ? place : shown),
    text: cell.text,
    isNumber: typeof cell.value === "number",
    columnSpan: isCovered ? 0 : area === undefined ? 1 : area.right - area.left + 1,
    rowSpan: isCovered ? 0 : area === undefined ? 1 : Math.min(area.bottom, to) - top + 1,
  };
}
