import { normaliseText } from "../../lib/chineseText";
import { Ratio } from "../../money/money";
import { Points } from "../../money/points";

/**
 * What a person wrote for a row.
 *
 * - `points`: a number of points
 * - `rate`: a percent, or two numbers to be divided, as `written`
 * - `items`: numbers of a list's items that are met
 * - `unreadable`: none of them
 */
export type GivenScore =
  | { readonly kind: "points"; readonly points: Points }
  | { readonly kind: "rate"; readonly rate: Ratio; readonly written: string }
  | { readonly kind: "items"; readonly numbers: readonly number[] }
  | { readonly kind: "unreadable" };

/** Reads `4.5`, `95%` or `19/20`. */
export function readGivenScore(text: string): GivenScore {
  const plain = normaliseText(text);
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(plain)) {
    return { kind: "points", points: Points.of(plain) };
  }
  const [, left, right] = givenRate.exec(plain) ?? [];
  if (left === undefined) {
    return { kind: "unreadable" };
  }
  const rate = Ratio.of(left, right ?? "100");
  return rate.isUndefined
    ? { kind: "unreadable" }
    : { kind: "rate", rate, written: right === undefined ? `${left}%` : `${left}\u00f7${right}` };
}

/** Reads the numbers of the items of a list that are met: `1、3`; `0` where none is. */
export function readGivenItems(text: string, count: number): GivenScore {
  const plain = normaliseText(text);
  const numbers = plain.split(/\D/).map(Number);
  if (!/^\d{1,2}(?:\D\d{1,2})*$/.test(plain) || numbers.some((number) => number > count)) {
    return { kind: "unreadable" };
  }
  return { kind: "items", numbers: numbers.filter((number) => number > 0) };
}

const givenRate = /^(\d{1,12}(?:\.\d{1,6})?)(?:%|[/\u00f7](\d{1,12}(?:\.\d{1,6})?))$/;
