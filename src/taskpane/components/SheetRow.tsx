import { mergeClasses } from "@fluentui/react-components";
import type { SheetRowView } from "../../app/views/views";
import { text } from "../text";
import { useSheetGridStyles } from "./SheetGrid.styles";

/** One row of a sheet. Cells covered by a merge are left out. */
export function SheetRow({
  row,
  place,
  cell,
  marked,
}: {
  readonly row: SheetRowView;
  readonly place: number;
  readonly cell: string | null;
  readonly marked: ReadonlySet<string>;
}) {
  const styles = useSheetGridStyles();
  const hiddenName = `${String(row.number)} ${text.sheet.hiddenRow}`;
  return (
    <tr aria-rowindex={place + 2} className={row.isHidden ? styles.hiddenRow : undefined}>
      <th
        scope="row"
        className={styles.rowHeader}
        title={row.isHidden ? text.sheet.hiddenRow : undefined}
        aria-label={row.isHidden ? hiddenName : undefined}
      >
        {row.number}
      </th>
      {row.cells.map(
        ({ address, text: words, isNumber, columnSpan, rowSpan }) =>
          columnSpan > 0 &&
          rowSpan > 0 && (
            <td
              key={address}
              colSpan={columnSpan}
              rowSpan={rowSpan}
              title={words}
              aria-current={address === cell ? "location" : undefined}
              data-marked={marked.has(address) ? "" : undefined}
              className={mergeClasses(
                styles.cell,
                isNumber && styles.number,
                columnSpan > 1 && !isNumber && styles.merged,
                marked.has(address) && styles.marked,
                address === cell && styles.current,
              )}
            >
              {words}
            </td>
          ),
      )}
    </tr>
  );
}
