import { normaliseText, withoutNumbering } from "../lib/chineseText";
import { yearInText } from "./aliases";
import type { Layout } from "./layout";
import { layouts } from "./layouts/index";
import type { TableBlock } from "./tableBlock";

/** A layout and the title by which the table was known. */
export type ChosenLayout = { readonly layout: Layout; readonly title: string };

/**
 * Finds the layout whose title stands above a table, or names its sheet where nothing stands above.
 *
 * The longest wording wins: 收入支出决算总表 also ends the title 财政拨款收入支出决算总表.
 */
export function chooseLayout({ captions, grid }: TableBlock): ChosenLayout | null {
  const above = best([...captions].reverse().map(({ text }) => text));
  return above ?? best([grid.sheet]);
}

/** How many characters of a text a layout's title explains; 0 where it is not that title. */
export function titleScore(layout: Layout, text: string): number {
  const title = bareTitle(text);
  const scores = layout.titles
    .map(bareTitle)
    .map((wording) => (isThatTitle(title, wording) ? wording.length : 0));
  return Math.max(0, ...scores);
}

function best(texts: readonly string[]): ChosenLayout | null {
  const scored = texts.flatMap((text) =>
    layouts.map((layout) => ({ layout, title: text, score: titleScore(layout, text) })),
  );
  const winner = scored.reduce<(typeof scored)[number] | null>(
    (leader, candidate) => (candidate.score > (leader?.score ?? 0) ? candidate : leader),
    null,
  );
  return winner;
}

/** A title may bear the department's name before the wording, and little after it. */
function isThatTitle(title: string, wording: string): boolean {
  const at = title.indexOf(wording);
  return at >= 0 && title.length - at - wording.length <= 6 && at <= 30;
}

function bareTitle(text: string): string {
  return withoutNumbering(normaliseText(text)).replace(yearInText, "");
}
