import type { Look } from "./knobs";
import type { SheetBuilder } from "./sheetBuilder";
import type { PrintedColumn, PrintedSide } from "./tableColumns";

/** Writes the header rows, and the row that numbers the columns. */
export function putHeader(sheet: SheetBuilder, sides: readonly PrintedSide[], look: Look): void {
  const top = sheet.height;
  const columns = sides.flatMap((side) => side.columns);
  const depth = Math.max(...columns.map(({ path }) => path.length));
  let left = 0;
  for (const side of sides) {
    putSide(sheet, side.columns, { top, left, depth, isMerged: look.headerMerges === "merged" });
    left += side.columns.length;
  }
  putColumnNumbers(sheet, columns, look);
  if (look.emptyRow === "belowHeader") {
    sheet.put(sheet.height, 0, undefined);
  }
}

type HeaderPlace = {
  readonly top: number;
  readonly left: number;
  readonly depth: number;
  readonly isMerged: boolean;
};

/** A text stands once over all neighbours that share it and all that stands above it. */
function putSide(
  sheet: SheetBuilder,
  columns: readonly PrintedColumn[],
  { top, left, depth, isMerged }: HeaderPlace,
): void {
  columns.forEach(({ path }, index) => {
    path.forEach((text, level) => {
      const isLeaf = level === path.length - 1;
      const before = columns[index - 1]?.path;
      if (before !== undefined && !isLeaf && isShared(path, before, level)) {
        return;
      }
      const span = isLeaf
        ? 1
        : columns.slice(index).findIndex((column) => !isShared(path, column.path, level));
      const right = left + index + (span < 0 ? columns.length - index : span) - 1;
      sheet.text(top + level, left + index, text);
      if (isMerged) {
        const bottom = isLeaf ? top + depth - 1 : top + level;
        sheet.merge({ top: top + level, left: left + index, bottom, right });
      }
    });
  });
}

function isShared(path: readonly string[], other: readonly string[], level: number): boolean {
  return (
    other.length > level + 1 && path.slice(0, level + 1).every((text, at) => text === other[at])
  );
}

function putColumnNumbers(
  sheet: SheetBuilder,
  columns: readonly PrintedColumn[],
  { columnNumbers }: Look,
): void {
  if (columnNumbers === "none") {
    return;
  }
  const row = sheet.height;
  let number = 0;
  columns.forEach(({ use }, column) => {
    if (use === "amount") {
      number += 1;
      sheet.text(row, column, String(number));
    } else if (use === "name" && columnNumbers === "labelled") {
      sheet.text(row, column, "栏次");
    }
  });
}
