import { normaliseText } from "../lib/chineseText";
import type { AmountUnit } from "../money/units";
import {
  countUnitWords,
  currencyName,
  unitDeclaration,
  unitInSentence,
  unitWords,
} from "./aliases";

/** The unit that a line such as `金额单位：万元` declares. */
export function declaredUnit(text: string): AmountUnit | null {
  const line = normaliseText(text);
  const match = unitDeclaration.exec(line) ?? unitInSentence.exec(line);
  return match === null ? null : unitNamed(match[1] ?? "");
}

/** The unit that stands behind a header: `决算数(元)`. */
export function suffixUnit(text: string): AmountUnit | null {
  const match = /\(([^()]{1,5})\)$/.exec(normaliseText(text));
  return match === null ? null : unitNamed(match[1] ?? "");
}

/** A normalised label without the unit behind it. */
export function withoutUnit(label: string): string {
  const match = /^(.+)\(([^()]{1,5})\)$/.exec(label);
  const [, bare, suffix] = match ?? [];
  return bare !== undefined && suffix !== undefined && isUnit(suffix) ? bare : label;
}

function isUnit(text: string): boolean {
  return unitNamed(text) !== null || countUnitWords.includes(text);
}

function unitNamed(text: string): AmountUnit | null {
  const bare = text.replace(currencyName, "");
  return unitWords.find(([word]) => bare.startsWith(word))?.[1] ?? null;
}

/** How a unit is written. */
export function unitWord(unit: AmountUnit): string {
  return unitWords.find(([, named]) => named === unit)?.[0] ?? unit;
}
