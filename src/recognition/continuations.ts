import { normaliseText } from "../lib/chineseText";
import { isHeaderNumbers } from "./headerNumbers";
import { codeDigits } from "./codes";
import { holdsNumbers, textsOf } from "./sheetLines";
import { sameTitle } from "./captions";
import { continuationMark } from "./sheetWords";
import { blockWidth, type TableBlock } from "./tableBlock";

/**
 * Puts tables that begin without a header under the header of the table before, where they go on with it:
 * they say so (续表), bear its title, or their codes go on where its codes end.
 *
 * Expects the tables in the order of the workbook.
 */
export function withContinuations(blocks: readonly TableBlock[]): readonly TableBlock[] {
  return blocks.reduce<readonly TableBlock[]>((before, block) => {
    const last = before[before.length - 1];
    return last !== undefined && !hasHeader(block) && continues(last, block)
      ? [...before, { ...block, captions: last.captions, headed: last.headed ?? last }]
      : [...before, block];
  }, []);
}

function hasHeader({ grid, top }: TableBlock): boolean {
  return !holdsNumbers(grid, textsOf(grid, top)) || isHeaderNumbers(grid, top);
}

function continues(last: TableBlock, block: TableBlock): boolean {
  const isSameForm =
    last.grid.file === block.grid.file &&
    last.grid.origin.column === block.grid.origin.column &&
    blockWidth(block) <= blockWidth(last);
  return isSameForm && (saysSo(block) || bearsTitle(last, block) || codesGoOn(last, block));
}

function saysSo({ captions, grid }: TableBlock): boolean {
  return [grid.sheet, ...captions.map(({ text }) => text)].some((text) =>
    continuationMark.test(normaliseText(text)),
  );
}

function bearsTitle({ captions }: TableBlock, block: TableBlock): boolean {
  return sameTitle(captions, block.captions);
}

/** Without any words above, only codes of the same classification that go on are proof. */
function codesGoOn(last: TableBlock, block: TableBlock): boolean {
  const [end, start] = [codesOf(last).pop(), codesOf(block)[0]];
  return (
    block.captions.length === 0 &&
    end !== undefined &&
    start !== undefined &&
    end.startsWith(start.charAt(0)) &&
    end < start
  );
}

/** The codes in the first filled column of a table, from top to bottom. */
function codesOf({ grid, top, bottom }: TableBlock): string[] {
  const codes: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const [first] = textsOf(grid, row);
    const code = codeDigits(first?.text ?? "");
    if (code !== "") {
      codes.push(code);
    }
  }
  return codes;
}
