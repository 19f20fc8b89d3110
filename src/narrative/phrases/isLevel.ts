import type { Money } from "../../money/money";
import type { AmountUnit } from "../../money/units";
import { amountDigits, proseUnit } from "./formatAmount";

/** Whether two amounts read alike where both are printed: then a report calls them level (持平). */
export function isLevel(left: Money, right: Money, unit: AmountUnit = proseUnit): boolean {
  return left.roundedTo(unit, amountDigits) === right.roundedTo(unit, amountDigits);
}
