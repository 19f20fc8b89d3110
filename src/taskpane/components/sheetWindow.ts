import type { SheetRowView, SheetView } from "../../app/views/views";

/** All rows are equally high, so that a place is known without drawing what is above it. */
export const rowHeightPx = 26;

/** Rows drawn above and below what can be seen. */
const margin = 12;

/** The rows that are drawn now; `first` and `last` are places in `rows`, both included. */
export type SheetWindow = { readonly first: number; readonly last: number };

/**
 * What is drawn of a sheet that is scrolled to `scrollTop` and seen `heightPx` high.
 *
 * Starts where the merges that reach in from above start, for a merged cell can only be drawn from
 * its own first row.
 */
export function sheetWindow(
  { rows }: SheetView,
  mergeTops: readonly number[],
  { scrollTop, heightPx }: { readonly scrollTop: number; readonly heightPx: number },
): SheetWindow {
  const top = Math.floor(scrollTop / rowHeightPx) - margin;
  const bottom = Math.ceil((scrollTop + heightPx) / rowHeightPx) + margin;
  const first = Math.max(0, Math.min(top, rows.length - 1));
  return { first: firstRowOfMerges(mergeTops, first), last: Math.min(bottom, rows.length - 1) };
}

/** For each row the first row of the merges that cover it; its own place where none does. */
export function mergeTopsOf({ rows }: SheetView): readonly number[] {
  const tops = rows.map((_, index) => index);
  rows.forEach(({ cells }, index) => {
    const deepest = Math.max(1, ...cells.map(({ rowSpan }) => rowSpan));
    for (let covered = index + 1; covered < Math.min(index + deepest, rows.length); covered += 1) {
      tops[covered] = Math.min(tops[covered] ?? covered, index);
    }
  });
  return tops;
}

function firstRowOfMerges(mergeTops: readonly number[], row: number): number {
  const top = mergeTops[row] ?? row;
  return top < row ? firstRowOfMerges(mergeTops, top) : row;
}

/** The place in `rows` of an address such as `C12`; -1 when the sheet has no such row. */
export function rowOf({ rows }: SheetView, address: string): number {
  const number = Number(address.replace(/^[A-Z]+/, ""));
  return rows.findIndex((row) => row.number === number);
}

/** The place of the column of an address such as `C12`; -1 when the sheet has no such column. */
export function columnOf({ columnNames }: SheetView, address: string): number {
  return columnNames.indexOf(address.replace(/\d+$/, ""));
}

/** How wide each column is drawn, by what stands in it; merged cells do not count. */
export function columnWidthsPx({ columnNames, rows }: SheetView): readonly number[] {
  const widths = columnNames.map(() => 56);
  for (const { cells } of rows.slice(0, measuredRows)) {
    cells.forEach(({ text, columnSpan }, column) => {
      const current = widths[column];
      if (current === undefined || columnSpan !== 1) {
        return;
      }
      widths[column] = Math.min(220, Math.max(current, textWidthPx(text)));
    });
  }
  return widths;
}

const measuredRows = 400;

function textWidthPx(text: string): number {
  const wideCharacters = [...text].filter((character) => character > "\u2e7f").length;
  return 18 + wideCharacters * 12.5 + (text.length - wideCharacters) * 7;
}

/** What a cell shows, wherever on the sheet it is; empty for a place outside. */
export function cellText(sheet: SheetView, address: string): string {
  const row: SheetRowView | undefined = sheet.rows[rowOf(sheet, address)];
  return row?.cells.find((cell) => cell.address === address)?.text ?? "";
}
