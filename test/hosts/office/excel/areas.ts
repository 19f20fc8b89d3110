import { HostFault } from "../batch/hostFault";
import type { Area, BookSheet } from "./book";

/** Rows and columns of a worksheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** The A1 name of an area, with its sheet, as the application answers it. */
export function addressOf({ name }: Pick<BookSheet, "name">, area: Area): string {
  const quoted = /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
  return `${quoted}!${localAddress(area)}`;
}

/** The A1 name of an area on its sheet. */
export function localAddress({ row, column, rows, columns }: Area): string {
  const first = `${lettersOf(column)}${String(row + 1)}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${lettersOf(column + columns - 1)}${String(row + rows)}`;
}

function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

/** Reads an A1 name of a cell, a rectangle, or whole rows or columns. */
export function parseArea(address: string): Area {
  const own = address.includes("!") ? address.slice(address.lastIndexOf("!") + 1) : address;
  const [first = "", last = first] = own.replace(/\$/g, "").split(":");
  const from = parsePlace(first);
  const to = parsePlace(last);
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return {
    row,
    column,
    rows: (to.row ?? sheetRows - 1) - row + 1,
    columns: (to.column ?? sheetColumns - 1) - column + 1,
  };
}

function parsePlace(name: string): { readonly row: number | null; readonly column: number | null } {
  const found = /^([A-Z]*)(\d*)$/i.exec(name);
  if (found === null || name === "") {
    throw new HostFault("InvalidArgument", `address ${name}`);
  }
  const [, letters = "", digits = ""] = found;
  const column = [...letters.toUpperCase()].reduce(
    (sum, one) => sum * 26 + one.charCodeAt(0) - 64,
    0,
  );
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: letters === "" ? null : column - 1,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The smallest rectangle around the filled cells within an area; `null` where nothing stands. */
export function usedWithin({ cells }: BookSheet, area: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, line] of cells) {
    for (const column of line.keys()) {
      if (contains(area, row, column)) {
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
  }
  return bottom < 0
    ? null
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The rectangles of the rows and columns of an area that can be seen. */
export function visibleAreas(
  { hiddenRows, hiddenColumns }: BookSheet,
  area: Area,
): readonly Area[] {
  const rows = runs(area.row, area.rows, hiddenRows);
  const columns = runs(area.column, area.columns, hiddenColumns);
  return rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  );
}

function runs(from: number, count: number, without: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (let index = from; index < from + count; index += 1) {
    const last = found[found.length - 1];
    if (without.has(index)) {
      continue;
    }
    if (last !== undefined && last[0] + last[1] === index) {
      last[1] += 1;
    } else {
      found.push([index, 1]);
    }
  }
  return found;
}
