import type { Ratio } from "../../money/money";

/** How many decimals every percent of a report has. */
const percentDigits = 2;

/**
 * A percent as reports print it: two decimals, half up, never without its sign `%`.
 *
 * @throws when the ratio is undefined: the sentence has to be another one then
 */
export function formatPercent(ratio: Ratio): string {
  return `${ratio.roundedPercent(percentDigits)}%`;
}

/** A percent in a table whose header names it: signed, without `%`. */
export function formatTablePercent(ratio: Ratio): string {
  return ratio.roundedPercent(percentDigits);
}
