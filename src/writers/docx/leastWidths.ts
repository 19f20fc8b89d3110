import type { TableBlock } from "../../document/reportDocument";
import { placeCells } from "../placeCells";
import { runText } from "../runText";
import { cellMargin, paragraphStyles } from "./styles";

/**
 * How narrow each column of a table may become before a number in it breaks over two lines.
 *
 * In twentieths of a point, estimated from the letter widths of Times New Roman in bold.
 */
export function leastWidths({ columns, headerRows, rows }: TableBlock): number[] {
  const least = columns.map(() => 0);
  const placed = [headerRows, rows].flatMap((part) => placeCells(part, columns.length).flat());
  for (const place of placed) {
    if (place.kind === "cell" && place.cell.columnSpan === 1) {
      const width = widestWord(place.cell.runs.map(runText).join(""));
      least[place.column] = Math.max(least[place.column] ?? 0, width);
    }
  }
  return least.map((width) => Math.ceil(width * em) + 2 * cellMargin);
}

/** In widths of a Chinese character: the widest piece of a text that should stay on one line. */
function widestWord(text: string): number {
  const words = text.match(/[!-~]+|[^ -~]{1,2}/g) ?? [];
  return words.reduce((widest, word) => Math.max(widest, wordWidth(word)), 0);
}

function wordWidth(word: string): number {
  return [...word].reduce((width, character) => width + characterWidth(character), slack);
}

function characterWidth(character: string): number {
  const known = knownWidths.find(({ pattern }) => pattern.test(character));
  return known === undefined ? 0.75 : known.width;
}

const knownWidths = [
  { pattern: /[0-9]/, width: 0.5 },
  { pattern: /[.,:;'|]/, width: 0.25 },
  { pattern: /[-()]/, width: 0.34 },
  { pattern: /[a-z]/, width: 0.56 },
  { pattern: /[^ -~]|%/, width: 1 },
] as const;

/** What a line must have to spare, since programs round the widths of letters each in its own way. */
const slack = 0.1;

/** The size of a cell's text, in twentieths of a point. */
const em = paragraphStyles.ReportTableRight.sizePt * 20;
