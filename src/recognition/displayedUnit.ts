import type { Cell } from "../grid/grid";
import { numberDisplay } from "../grid/numberFormat";
import { type AmountUnit, amountUnits, yuanPerUnit } from "../money/units";
import { unitBehindNumber } from "./units";

/**
 * The unit of the number that a cell stores, by its table's unit and by what its format writes.
 *
 * A format may show 12.35万 where 123456 is stored. Shown and stored number then have two units, the
 * table's is one of them, and the format says which; where it does not, nobody can know.
 *
 * @returns `unclear` where format and table contradict each other
 */
export function storedUnit(
  { value, numberFormat }: Cell,
  declared: AmountUnit | null,
): AmountUnit | null | "unclear" {
  if (typeof value !== "number") {
    return declared;
  }
  const { scale, words } = numberDisplay(numberFormat);
  const shown = unitBehindNumber(words);
  if (shown === null || shown === "count") {
    // what is shown without a word, such as thousands, may be what the table's unit is of
    return scale === 0 || declared === "yuan" ? declared : "unclear";
  }
  const stored = unitOf(yuanPerUnit[shown] / 10 ** scale);
  const agrees = declared === null || declared === shown || declared === stored;
  return agrees && stored !== null ? stored : "unclear";
}

/** The unit of a number that a cell writes out, `12.5万元`; a smaller one than the table's is a slip of one of them. */
export function writtenUnit(
  written: AmountUnit,
  declared: AmountUnit | null,
): AmountUnit | "unclear" {
  const isSmaller = declared !== null && yuanPerUnit[written] < yuanPerUnit[declared];
  return isSmaller ? "unclear" : written;
}

function unitOf(yuan: number): AmountUnit | null {
  return amountUnits.find((unit) => yuanPerUnit[unit] === yuan) ?? null;
}
