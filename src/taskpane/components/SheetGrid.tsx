import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { SheetView } from "../../app/views/views";
import { text } from "../text";
import { SheetRow } from "./SheetRow";
import { useSheetGridStyles } from "./SheetGrid.styles";
import {
  columnOf,
  columnWidthsPx,
  mergeTopsOf,
  rowHeightPx,
  rowOf,
  sheetWindow,
} from "./sheetWindow";

/** Wide enough for the number of the last row a sheet can have. */
const rowHeaderWidthPx = 56;

/** A sheet with its row numbers and column letters; only what can be seen is drawn. */
export function SheetGrid({
  sheet,
  cell,
  marked,
}: {
  readonly sheet: SheetView;
  readonly cell: string | null;
  readonly marked: ReadonlySet<string>;
}) {
  const styles = useSheetGridStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ scrollTop: 0, heightPx: 600 });
  const mergeTops = useMemo(() => mergeTopsOf(sheet), [sheet]);
  const widths = useMemo(() => columnWidthsPx(sheet), [sheet]);
  const { first, last } = sheetWindow(sheet, mergeTops, seen);
  useLayoutEffect(() => {
    const box = cell === null ? null : boxOf(sheet, widths, cell);
    if (frame.current !== null && box !== null) {
      reveal(frame.current, box);
    }
  }, [sheet, cell, widths]);
  const look = (element: HTMLElement) => {
    setSeen({ scrollTop: element.scrollTop, heightPx: element.clientHeight });
  };
  return (
    <div
      ref={frame}
      className={styles.frame}
      tabIndex={0}
      role="region"
      aria-label={text.sheet.region(sheet.sheet)}
      onScroll={(event) => {
        look(event.currentTarget);
      }}
    >
      <table
        className={styles.table}
        style={{ width: widths.reduce((sum, width) => sum + width, rowHeaderWidthPx) }}
        aria-rowcount={sheet.rows.length + 1}
        aria-label={sheet.sheet}
      >
        <colgroup>
          <col style={{ width: rowHeaderWidthPx }} />
          {widths.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles.corner} />
            {sheet.columnNames.map((name) => (
              <th key={name} scope="col" className={styles.columnHeader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {sheet.rows.slice(first, last + 1).map((row, index) => (
            <SheetRow
              key={row.number}
              row={row}
              place={first + index}
              lastPlace={last}
              cell={cell}
              marked={marked}
            />
          ))}
          <Gap rows={sheet.rows.length - 1 - last} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({ rows }: { readonly rows: number }) {
  if (rows <= 0) {
    return null;
  }
  return <tr aria-hidden style={{ height: rows * rowHeightPx }} />;
}

/** Where a cell is drawn, from the sheet's first cell. */
type CellBox = { readonly top: number; readonly left: number; readonly width: number };

function boxOf(sheet: SheetView, widths: readonly number[], cell: string): CellBox | null {
  const row = rowOf(sheet, cell);
  const column = columnOf(sheet, cell);
  if (row < 0 || column < 0) {
    return null;
  }
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  return { top: row * rowHeightPx, left, width: widths[column] ?? 0 };
}

function reveal(frame: HTMLElement, { top, left, width }: CellBox): void {
  const room = frame.clientWidth - rowHeaderWidthPx;
  frame.scrollTop = Math.max(0, top - frame.clientHeight / 3);
  if (left < frame.scrollLeft || left + width > frame.scrollLeft + room) {
    frame.scrollLeft = Math.max(0, left - room / 2);
  }
}
