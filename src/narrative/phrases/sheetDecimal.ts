import type { Money } from "../../money/money";
import type { AmountUnit } from "../../money/units";

/** An amount as a cell of a spreadsheet holds it: in a unit, with all its decimals and no more. */
export function sheetDecimal(amount: Money, unit: AmountUnit): string {
  return amount.roundedTo(unit, mostDecimals).replace(/\.?0+$/, "");
}

/** A cell keeps fifteen digits; amounts in 亿元 have at most as many behind the point. */
const mostDecimals = 15;
