import type { Money } from "../../money/money";
import { formatAmount } from "./formatAmount";

/** How far two amounts are apart, as a sentence says it: in 元 where 万元 would print nothing. */
export function formatDistance(distance: Money): string {
  const text = formatAmount(distance);
  return hasDigits(text) ? text : formatAmount(distance, "yuan");
}

/** Whether anything but zeros is printed. */
export function hasDigits(text: string): boolean {
  return /[1-9]/.test(text);
}
