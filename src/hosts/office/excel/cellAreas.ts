import { cellName } from "../../../document/cellReference";
import type { SheetCell, SheetDocument, SheetRow } from "../../../document/sheetDocument";

/** Which cells are meant. */
export type CellTest = (cell: SheetCell, row: SheetRow) => boolean;

/**
 * The cells that pass a test, as lists of addresses, each short enough for one call.
 *
 * Neighbours in a row are one rectangle, equal rectangles below each other too.
 */
export function cellAreas({ rows }: SheetDocument, test: CellTest): readonly string[] {
  const open = new Map<string, Rectangle>();
  const closed: Rectangle[] = [];
  rows.forEach((row, index) => {
    const spans = spansOf(row, test);
    for (const [key, rectangle] of open) {
      if (!spans.some((span) => keyOf(span) === key)) {
        closed.push(rectangle);
        open.delete(key);
      }
    }
    for (const span of spans) {
      const above = open.get(keyOf(span));
      open.set(keyOf(span), { ...span, top: above?.top ?? index, bottom: index });
    }
  });
  return joined([...closed, ...open.values()].map(addressOf));
}

type Span = { readonly left: number; readonly right: number };
type Rectangle = Span & { readonly top: number; readonly bottom: number };

function spansOf(row: SheetRow, test: CellTest): readonly Span[] {
  const spans: Span[] = [];
  row.cells.forEach((cell, column) => {
    if (!test(cell, row)) {
      return;
    }
    const last = spans[spans.length - 1];
    if (last?.right === column - 1) {
      spans[spans.length - 1] = { left: last.left, right: column };
    } else {
      spans.push({ left: column, right: column });
    }
  });
  return spans;
}

function keyOf({ left, right }: Span): string {
  return `${String(left)}:${String(right)}`;
}

function addressOf({ top, left, bottom, right }: Rectangle): string {
  return `${cellName(left, top)}:${cellName(right, bottom)}`;
}

/** Below what the application takes as one list. */
const longestList = 2_000;

function joined(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + address.length >= longestList) {
      lists.push(address);
    } else {
      lists[lists.length - 1] = `${last},${address}`;
    }
  }
  return lists;
}
