import { cellAddress } from "../grid/address";
import { normaliseText } from "../lib/chineseText";
import { yearInText } from "./aliases";
import { isHeadLine } from "./sheetLines";
import { isColumnNumbers } from "./headerPaths";
import { holdsNumber } from "./readAmount";
import type { TableBlock } from "./tableBlock";

/**
 * What stays the same in a form from year to year: its titles and the texts of its header, each with
 * its column. Years are counted from the latest of them, so that a form that swaps them is another.
 */
export function fingerprintOf(table: TableBlock): string {
  const block = table.headed ?? table;
  const titles = block.captions.filter((caption) => !isHeadLine(caption)).map(({ text }) => text);
  const named = titles.length > 0 ? titles : [block.grid.sheet];
  const headers = headRows(block).flatMap((row) =>
    (block.grid.rows[row] ?? []).flatMap((cell, column) => {
      const letters = columnLetters(block, column);
      return cell === undefined || cell.text.trim() === "" ? [] : [`${letters} ${cell.text}`];
    }),
  );
  return relativeYears([...named, ...headers].map(normaliseText)).join("|");
}

/** The rows above the first number of a table. */
export function headRows({ grid, top, bottom }: TableBlock): readonly number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index);
  const first = rows.findIndex(
    (row) =>
      !isColumnNumbers(grid, row) &&
      (grid.rows[row] ?? []).some((cell) => cell !== undefined && holdsNumber(cell)),
  );
  return first === -1 ? rows : rows.slice(0, first);
}

/** The name of a column on its sheet. */
export function columnLetters({ grid }: TableBlock, column: number): string {
  return cellAddress(grid, { row: 0, column }).replace(/\d+$/, "");
}

function relativeYears(texts: readonly string[]): readonly string[] {
  const everyYear = new RegExp(yearInText, "g");
  const years = texts.flatMap((text) => text.match(everyYear) ?? []).map(yearOf);
  const latest = Math.max(...years);
  return texts.map((text) =>
    text.replace(everyYear, (found) => `{${String(yearOf(found) - latest)}}`),
  );
}

function yearOf(found: string): number {
  return Number(found.slice(0, 4));
}
