import { columnLetters } from "../grid/address";
import { normaliseText } from "../lib/chineseText";
import { yearInText } from "./aliases/phases";
import { firstNumbers, isHeadLine } from "./sheetLines";
import type { TableBlock } from "./tableBlock";

/**
 * What stays the same in a form from year to year: its titles and the texts of its header, each with
 * its column. Years are counted from the latest of them, so that a form that swaps them is another.
 */
export function fingerprintOf(table: TableBlock): string {
  const block = table.headed ?? table;
  const titles = block.captions.filter((caption) => !isHeadLine(caption)).map(({ text }) => text);
  const named = titles.length > 0 ? titles : [block.grid.sheet];
  const { grid, top } = block;
  const headers = grid.rows.slice(top, firstNumbers(block)).flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const letters = columnLetters(grid, column);
      return cell === undefined || cell.text.trim() === "" ? [] : [`${letters} ${cell.text}`];
    }),
  );
  return relativeYears([...named, ...headers].map(normaliseText)).join("|");
}

function relativeYears(texts: readonly string[]): readonly string[] {
  const everyYear = new RegExp(`${yearInText.source}|20\\d{2}$`, "g");
  const years = texts.flatMap((text) => text.match(everyYear) ?? []).map(yearOf);
  const latest = Math.max(...years);
  return texts.map((text) =>
    text.replace(everyYear, (found) => `{${String(yearOf(found) - latest)}}`),
  );
}

function yearOf(found: string): number {
  return Number(found.slice(0, 4));
}
