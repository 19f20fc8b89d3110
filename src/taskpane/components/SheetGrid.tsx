import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Engine } from "../../app/engine";
import type { SheetView } from "../../app/views/views";
import { text } from "../text";
import { useAnswer } from "../useAnswer";
import { SheetRow } from "./SheetRow";
import { useSheetGridStyles } from "./SheetGrid.styles";
import {
  cellBox,
  columnWidthsPx,
  rowHeightPx,
  sheetWindow,
  type CellBox,
  type SheetSight,
  type SheetWindow,
} from "./sheetWindow";

/** Wide enough for the number of the last row a sheet can have. */
const rowHeaderWidthPx = 56;

/** A sheet with its row numbers and column letters; only what can be seen is fetched and drawn. */
export function SheetGrid({
  sheet,
  engine,
  cell,
  marked,
}: {
  readonly sheet: SheetView;
  readonly engine: Pick<Engine, "sheetRows">;
  readonly cell: string | null;
  readonly marked: ReadonlySet<string>;
}) {
  const styles = useSheetGridStyles();
  const frame = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => columnWidthsPx(sheet), [sheet]);
  const { rows, look } = useSheetRows(sheet, engine);
  const first = rows[0]?.number ?? sheet.firstNumber;
  useLayoutEffect(() => {
    const box = cell === null ? null : cellBox(sheet, cell);
    if (frame.current !== null && box !== null) {
      reveal(frame.current, box);
      look(frame.current);
    }
  }, [sheet, cell, look]);
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
        aria-rowcount={sheet.rowCount + 1}
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
          <Gap rows={first - sheet.firstNumber} />
          {rows.map((row) => (
            <SheetRow
              key={row.number}
              row={row}
              place={row.number - sheet.firstNumber}
              cell={cell}
              marked={marked}
            />
          ))}
          <Gap rows={sheet.rowCount - rows.length - (first - sheet.firstNumber)} />
        </tbody>
      </table>
    </div>
  );
}

/** The rows around what can be seen, and how to tell that something else can be. */
function useSheetRows({ file, sheet, rowCount }: SheetView, engine: Pick<Engine, "sheetRows">) {
  const [{ from, to }, setWanted] = useState<SheetWindow>(() =>
    sheetWindow(rowCount, { scrollTop: 0, heightPx: 600 }, null),
  );
  const look = useCallback(
    ({ scrollTop, clientHeight }: HTMLElement) => {
      const sight: SheetSight = { scrollTop, heightPx: clientHeight };
      setWanted((wanted) => sheetWindow(rowCount, sight, wanted));
    },
    [rowCount],
  );
  const ask = useCallback(
    () => engine.sheetRows({ file, sheet }, { from, to }),
    [engine, file, sheet, from, to],
  );
  return { rows: useAnswer(ask).answer?.rows ?? [], look };
}

function Gap({ rows }: { readonly rows: number }) {
  if (rows <= 0) {
    return null;
  }
  return <tr aria-hidden style={{ height: rows * rowHeightPx }} />;
}

function reveal(frame: HTMLElement, { top, left, width }: CellBox): void {
  const room = frame.clientWidth - rowHeaderWidthPx;
  frame.scrollTop = Math.max(0, top - frame.clientHeight / 3);
  if (left < frame.scrollLeft || left + width > frame.scrollLeft + room) {
    frame.scrollLeft = Math.max(0, left - room / 2);
  }
}
