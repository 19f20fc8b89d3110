import type { Money } from "../../money/money";
import { amountDigits, proseUnit } from "./formatAmount";

/**
 * Whether a report calls two amounts level (持平): they read alike where both are printed, or what is
 * between them could not be printed even in 元.
 */
export function isLevel(left: Money, right: Money): boolean {
  const distance = left.minus(right).absolute().roundedTo("yuan", amountDigits);
  return (
    left.roundedTo(proseUnit, amountDigits) === right.roundedTo(proseUnit, amountDigits) ||
    !/[1-9]/.test(distance)
  );
}
