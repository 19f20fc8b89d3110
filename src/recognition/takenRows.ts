import { cellAddress } from "../grid/address";
import type { BodyInput, BodyRow } from "./bodyInput";
import type { TakenRow } from "./recognition";
import { isLeftOut } from "./bodyRows";
import { lineCodes } from "./rowChoices";
import { rowLabel } from "./rowLabel";
import { countsOf } from "./saidRows";
import type { SideShape } from "./tableShape";

/**
 * The rows that a person may correct: the first ones, and below them those that were not understood
 * or left out. Of a label that stands twice nothing can be said.
 */
export function takenRows(
  { block }: BodyInput,
  side: SideShape,
  rows: readonly BodyRow[],
): readonly TakenRow[] {
  const column = labelColumn(side);
  if (column === undefined) {
    return [];
  }
  const counts = countsOf(rows.map(({ key }) => key));
  const named = rows.filter(
    ({ key, numbers }) => key !== "" && numbers.length > 0 && counts.get(key) === 1,
  );
  const later = named.slice(shownRows).filter(isLeftOut);
  return [...named.slice(0, shownRows), ...later.slice(0, shownRows)].map(({ key, row, use }) => ({
    label: key,
    cell: cellAddress(block.grid, { row, column }),
    use,
    side: side.side,
    codes: () => lineCodes(side.side, rowLabel(block, side, row)),
  }));
}

/** Where the rows of a side say what they are. */
export function labelColumn({ nameColumns, codeColumns }: SideShape): number | undefined {
  return nameColumns[0] ?? codeColumns[0];
}

const shownRows = 30;
