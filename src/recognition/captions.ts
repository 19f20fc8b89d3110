import { normaliseText } from "../lib/chineseText";
import { isKnownTitle } from "./chooseLayout";
import { isHeadLine } from "./sheetLines";
import { brokenTitle, continuationMark } from "./sheetWords";
import type { Caption } from "./tableBlock";

/**
 * Gathers the lines above the next table.
 *
 * A known title after another one begins anew, since lists of titles stand above no table; a title that
 * is broken over two lines is one; lines far above a table are not about it.
 */
export class Captions {
  private lines: Caption[] = [];

  add(texts: readonly Caption[]): void {
    const title = texts.find(({ text }) => isKnownTitle(text));
    const isAnother = title !== undefined && this.lines.some(({ text }) => isKnownTitle(text));
    if (isAnother || this.isFarAbove(texts[0]?.row ?? 0)) {
      this.lines = [];
    }
    const above = this.lines[this.lines.length - 1];
    if (title !== undefined && above !== undefined && isBroken(above, title)) {
      this.lines[this.lines.length - 1] = { ...above, text: above.text.trim() + title.text.trim() };
      this.lines.push(...texts.filter((text) => text !== title));
    } else {
      this.lines.push(...texts);
    }
  }

  /** The lines for a table that begins in a row; none are left for another one. */
  take(row: number): readonly Caption[] {
    const lines = this.isFarAbove(row) ? [] : this.lines;
    this.lines = [];
    return lines;
  }

  private isFarAbove(row: number): boolean {
    const last = this.lines[this.lines.length - 1];
    return last !== undefined && row - last.row > farthest;
  }
}

/** How many rows above a table its captions may stand. */
const farthest = 20;

/** Whether two tables stand below the same title, a word that the second goes on apart. */
export function sameTitle(first: readonly Caption[], second: readonly Caption[]): boolean {
  const [one, other] = [titleOf(first), titleOf(second)];
  return one !== "" && one === other;
}

function titleOf(captions: readonly Caption[]): string {
  return captions
    .filter((caption) => !isHeadLine(caption))
    .map(({ text }) => normaliseText(text).replace(continuationMark, ""))
    .join("|");
}

function isBroken(above: Caption, title: Caption): boolean {
  return (
    title.row === above.row + 1 && brokenTitle.test(normaliseText(above.text)) && !isHeadLine(above)
  );
}
