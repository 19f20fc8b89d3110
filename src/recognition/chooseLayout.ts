import { normaliseText, withoutNumbering } from "../lib/chineseText";
import { yearInText } from "./aliases/phases";
import {
  budgetMark,
  calibreWords,
  finalAccountsMark,
  formCode,
  kindsOfMoney,
  phaselessWords,
} from "./aliases/titles";
import { continuationMark } from "./sheetWords";
import { remembered } from "../lib/remembered";
import { rememberedText } from "../lib/rememberedText";
import type { Layout } from "./layout";
import { layouts } from "./layouts/index";
import type { TableBlock } from "./tableBlock";
import { withoutDepartment, withoutOffice } from "./titleDepartment";
import { withoutUnit } from "./units";

/** A layout and the title by which the table was known. */
export type ChosenLayout = { readonly layout: Layout; readonly title: string };

/**
 * Finds the layouts whose title stands above a table; of the first table of a sheet the sheet's name may
 * say it.
 *
 * The longest wording wins: 收入支出决算总表 also ends the title 财政拨款收入支出决算总表. Several layouts may
 * share a title; which of them it is, the table's rows and columns show. The department's name is no part
 * of a title.
 */
export function layoutsFor(block: TableBlock, department: string | null): readonly ChosenLayout[] {
  const titles = [...block.captions].reverse().map(({ text }) => text);
  const above = best(titles, department);
  const chosen = above.length > 0 || !block.isFirst ? above : best([block.grid.sheet], department);
  return chosen.filter(({ layout, title }) => !isDenied(layout, title, block));
}

/** Whether a text is the title of any known table. */
export function isKnownTitle(text: string): boolean {
  return scoresOf(text).length > 0;
}

function best(texts: readonly string[], department: string | null): readonly ChosenLayout[] {
  const scored = texts.flatMap((title) =>
    scoresOf(withoutDepartment(title, department)).map(({ layout, score }) => ({
      layout,
      title,
      score,
    })),
  );
  const most = scored.reduce((highest, { score }) => Math.max(highest, score), 0);
  return scored.filter(({ score }) => score === most);
}

/** The layouts whose title a text is, with how many of its characters they explain; asked of every line. */
const scoresOf = rememberedText((text): readonly { layout: Layout; score: number }[] => {
  const title = bareTitle(text);
  if (!titleEndings.some((ending) => title.includes(ending))) {
    return [];
  }
  return layouts.flatMap((layout) => {
    const scores = bareTitles(layout).map((wording) =>
      isThatTitle(title, { wording, layout }) ? wording.length : 0,
    );
    const score = Math.max(0, ...scores);
    return score === 0 ? [] : [{ layout, score }];
  });
});

/** A title may bear a department's name, but no word that makes it a table of another calibre. */
function isThatTitle(
  title: string,
  { wording, layout }: { readonly wording: string; readonly layout: Layout },
): boolean {
  const at = title.indexOf(wording);
  if (at < 0 || at > 30 || title.length - at - wording.length > 6) {
    return false;
  }
  const before = title.slice(0, at);
  const around = (layout.qualifiers ?? []).reduce(
    (rest, qualifier) => rest.replace(normaliseText(qualifier), ""),
    withoutOffice(before) + title.slice(at + wording.length),
  );
  return (
    !calibreWords.some((word) => around.includes(word)) &&
    !kindsOfMoney.some((kind) => before.endsWith(kind))
  );
}

/**
 * Whether a table's head says budget where a layout means final accounts, or the other way round.
 *
 * 收支总表 is a budget's title, but not below a line 部门决算; a title that says itself which it is, is believed.
 */
function isDenied({ phase }: Layout, title: string, { captions, grid }: TableBlock): boolean {
  if (phase !== "originalBudget" && phase !== "finalAccounts") {
    return false;
  }
  const [own, other] =
    phase === "originalBudget" ? [budgetMark, finalAccountsMark] : [finalAccountsMark, budgetMark];
  const head = [grid.sheet, ...captions.map(({ text }) => text)].map(withoutFundNames).join();
  return !withoutFundNames(title).includes(own) && head.includes(other) && !head.includes(own);
}

function withoutFundNames(text: string): string {
  return phaselessWords.reduce((rest, word) => rest.split(word).join(""), normaliseText(text));
}

/** The last letters of all titles are few, and in few labels. */
const titleEndings: readonly string[] = [
  ...new Set(layouts.flatMap(({ titles }) => titles.map((title) => bareTitle(title).slice(-1)))),
];

/** Titles are few and compared with every line of a sheet: each is made bare once. */
const bareTitles = remembered((layout: Layout) => layout.titles.map(bareTitle));

/** A title without its numbering, year, form number and unit, and whether it goes on from a page before. */
export function bareTitle(text: string): string {
  const title = withoutUnit(withoutNumbering(normaliseText(text)));
  return title.replace(yearInText, "").replace(formCode, "").replace(continuationMark, "");
}
