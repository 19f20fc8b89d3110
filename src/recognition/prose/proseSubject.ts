import { normaliseText, withoutNumbering } from "../../lib/chineseText";
import { rememberedText } from "../../lib/rememberedText";
import { leadingWords, levelMarks, spendingOfExpense, trailingWords } from "../aliases/prose";

/**
 * What a sentence of a report speaks of, as it names it.
 *
 * `code` where one stands beside the name; `levels` where the name comes as 类, 款 and 项, its own level last.
 */
export type ProseSubject = {
  readonly code: string | null;
  readonly levels: readonly ProseLevel[];
  readonly name: string;
};

/** One name of a functional class; `digits`: how long the codes of its level are. */
export type ProseLevel = { readonly digits: 3 | 5 | 7; readonly name: string };

/** Reads a name out of the words that no number and no comparison took; `null` where no word is left. */
export function proseSubject(words: string): ProseSubject | null {
  const { code, rest } = codeIn(withoutNumbering(words));
  const levels = levelsIn(rest);
  const own = levels[levels.length - 1];
  const name = own?.name ?? plainName(rest);
  return name === "" && code === null ? null : { code, levels, name };
}

/** A name without what says only that it is one of an account: year, unit, 决算数, 支出 of an expense. */
export const plainName = rememberedText((text: string): string => {
  let name = withoutNumbering(normaliseText(text));
  for (;;) {
    const shorter = name
      .replace(leadingWords, "")
      .replace(trailingWords, "")
      .replace(spendingOfExpense, "$1");
    if (shorter === name) {
      return name;
    }
    name = shorter;
  }
});

function codeIn(words: string): { readonly code: string | null; readonly rest: string } {
  const before = /^\(?(\d{3}(?:-?\d{2}){0,2})\)?[-_.\u3001:]?(?=[^\d\s.,)])/.exec(words);
  const behind = /\((\d{3}(?:\d{2}){0,2})\)/.exec(words);
  const found = before ?? behind;
  return found === null
    ? { code: null, rest: words }
    : { code: (found[1] ?? "").replace(/-/g, ""), rest: words.replace(found[0], "") };
}

function levelsIn(words: string): readonly ProseLevel[] {
  let rest = words;
  return levelMarks.flatMap(({ digits, mark }): readonly ProseLevel[] => {
    const end = rest.indexOf(mark);
    if (end === -1) {
      return [];
    }
    const name = plainName(rest.slice(0, end));
    rest = rest.slice(end + mark.length);
    return [{ digits, name }];
  });
}
