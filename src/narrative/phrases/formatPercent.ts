import { thresholds } from "../../domain/anomalies/thresholds";
import type { Ratio } from "../../money/money";

/** How many decimals every percent and multiple of a report has. */
const percentDigits = 2;

/**
 * A percent as reports print it: two decimals, half up, never without its sign `%`.
 *
 * @throws when the ratio is undefined: the sentence has to be another one then
 */
export function formatPercent(ratio: Ratio): string {
  return `${ratio.roundedPercent(percentDigits)}%`;
}

/** Whether a rate is said as a multiple: no reader has a feeling for more than 1000 %. */
export function isMultiple(ratio: Ratio): boolean {
  return ratio.comparePercent(thresholds.implausibleRate.percent) > 0;
}

/** A multiple as reports print it: “12.28倍”. */
export function formatMultiple(ratio: Ratio): string {
  return `${ratio.roundedTimes(percentDigits)}倍`;
}

/** A percent in a table whose header names it: signed, without `%`. */
export function formatTablePercent(ratio: Ratio): string {
  return ratio.roundedPercent(percentDigits);
}
