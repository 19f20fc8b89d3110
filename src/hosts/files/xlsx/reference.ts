import type { CellArea, CellPosition } from "../../../grid/grid";

/** Reads an A1 name, 0-based; null when it is none or lies beyond the last row or column a sheet can have. */
export function parseCellReference(reference: string): CellPosition | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) {
      break;
    }
    column = column * 26 + letter;
  }
  const row = Number(reference.slice(at));
  const isSound =
    at > 0 && Number.isInteger(row) && row >= 1 && row <= lastRow && column <= lastColumn;
  return isSound ? { row: row - 1, column: column - 1 } : null;
}

/** Reads `A1:C3`, or a single cell as an area of one. */
export function parseAreaReference(reference: string): CellArea | null {
  const [from = "", to = from] = reference.split(":");
  const first = parseCellReference(from);
  const last = parseCellReference(to);
  if (first === null || last === null) {
    return null;
  }
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
