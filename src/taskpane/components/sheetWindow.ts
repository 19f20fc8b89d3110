import type { SheetView } from "../../app/views/views";

/** All rows are equally high, so that a place is known without drawing what is above it. */
export const rowHeightPx = 26;

/** Rows drawn above and below what can be seen. */
const margin = 40;

/** How near to the end of the drawn rows one may scroll before others are drawn. */
const nearness = 12;

/** Places of rows, both included; `to` is before `from` where there is none. */
export type SheetWindow = { readonly from: number; readonly to: number };

/** How far a sheet is scrolled, and how much of it can be seen. */
export type SheetSight = { readonly scrollTop: number; readonly heightPx: number };

/**
 * What is to be drawn of so many rows. As long as the rows drawn now reach far enough they stay, so
 * that scrolling a little draws nothing.
 */
export function sheetWindow(
  rowCount: number,
  { scrollTop, heightPx }: SheetSight,
  drawn: SheetWindow | null,
): SheetWindow {
  const lastRow = rowCount - 1;
  const top = Math.min(Math.floor(scrollTop / rowHeightPx), lastRow);
  const bottom = Math.min(Math.ceil((scrollTop + heightPx) / rowHeightPx), lastRow);
  const reaches =
    drawn !== null &&
    drawn.from <= Math.max(0, top - nearness) &&
    drawn.to >= Math.min(lastRow, bottom + nearness);
  return reaches
    ? drawn
    : { from: Math.max(0, top - margin), to: Math.min(lastRow, bottom + margin) };
}

/** Where a cell is drawn, from the sheet's first cell. */
export type CellBox = { readonly top: number; readonly left: number; readonly width: number };

/** The place of an address such as `C12`; null when it is not on the sheet. */
export function cellBox(sheet: SheetView, address: string): CellBox | null {
  const row = Number(address.replace(/^[A-Z]+/, "")) - sheet.firstNumber;
  const column = sheet.columnNames.indexOf(address.replace(/\d+$/, ""));
  if (row < 0 || row >= sheet.rowCount || column < 0) {
    return null;
  }
  const widths = columnWidthsPx(sheet);
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  return { top: row * rowHeightPx, left, width: widths[column] ?? 0 };
}

/** How wide each column is drawn, by what stands in it. */
export function columnWidthsPx({ columnWidthsEm }: SheetView): readonly number[] {
  return columnWidthsEm.map((width) => Math.min(220, Math.max(56, 18 + width * 12.5)));
}
