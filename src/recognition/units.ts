import { normaliseText } from "../lib/chineseText";
import { rememberedText } from "../lib/rememberedText";
import type { AmountUnit } from "../money/units";
import {
  bareUnitLine,
  countUnitWords,
  currencyName,
  shortUnitWords,
  unitColon,
  unitInSentence,
  unitListEnd,
  unitMark,
  unitSeparators,
  unitWords,
} from "./sheetWords";

/**
 * The units of amounts that a line such as `金额单位：万元` declares; none for most lines.
 *
 * A line may name several things, each with its unit: of `单位：人、万元` only the second is an amount's.
 */
export const declaredUnits = rememberedText((text): readonly AmountUnit[] => {
  const line = normaliseText(text);
  const [, ...afterMarks] = line.split(unitMark);
  const listed = afterMarks.flatMap(unitsInList);
  return distinct([...listed, ...unitsInSentence(line), bareUnit(line)]);
});

/** The unit that a text is nothing but, perhaps in brackets: `(万元)`. */
export function bareUnit(text: string): AmountUnit | null {
  return unitNamed(bareUnitLine.exec(normaliseText(text))?.[1] ?? "");
}

/** The unit that stands behind a header: `决算数(元)`. */
export function suffixUnit(text: string): AmountUnit | null {
  const suffix = /\(([^()]{1,12})\)$/.exec(normaliseText(text))?.[1] ?? "";
  return unitNamed(withoutMark(suffix));
}

/** A normalised label without the unit behind it. */
export function withoutUnit(label: string): string {
  const [, bare, suffix] = /^(.+)\(([^()]{1,12})\)$/.exec(label) ?? [];
  return bare !== undefined && suffix !== undefined && isUnit(withoutMark(suffix)) ? bare : label;
}

/** The unit that a word is; `null` for any other word. */
export function unitNamed(text: string): AmountUnit | null {
  const bare = text.replace(currencyName, "");
  return unitWords.find(([word]) => word === bare)?.[1] ?? null;
}

/** The unit behind a number, `count` for one of things or people: `12.5万元`, `3辆`. */
export function unitBehindNumber(text: string): AmountUnit | "count" | null {
  const short = shortUnitWords.find(([word]) => word === text)?.[1] ?? null;
  return unitNamed(text) ?? short ?? (countUnitWords.includes(text) ? "count" : null);
}

/** How a unit is written. */
export function unitWord(unit: AmountUnit): string {
  return unitWords.find(([, named]) => named === unit)?.[0] ?? unit;
}

function unitsInSentence(line: string): readonly (AmountUnit | null)[] {
  const named: (AmountUnit | null)[] = [];
  line.replace(unitInSentence, (phrase, unit: string) => {
    named.push(unitNamed(unit));
    return phrase;
  });
  return named;
}

function unitsInList(list: string): readonly (AmountUnit | null)[] {
  const [named = ""] = list.replace(unitColon, "").split(unitListEnd);
  return named.split(unitSeparators).map(unitNamed);
}

function withoutMark(suffix: string): string {
  const [before = "", named] = suffix.split(unitMark);
  return named === undefined ? before : named.replace(unitColon, "");
}

function isUnit(text: string): boolean {
  return unitNamed(text) !== null || countUnitWords.includes(text);
}

function distinct(units: readonly (AmountUnit | null)[]): readonly AmountUnit[] {
  return [...new Set(units.filter((unit) => unit !== null))];
}
