import { Money } from "../../money/money";
import type { AmountUnit } from "../../money/units";
import { unitName } from "./unitName";

/** How many decimals every amount of a report has, whatever its unit. */
export const amountDigits = 2;

/** The unit in which a report speaks where nothing else is said. */
export const proseUnit: AmountUnit = "tenThousandYuan";

/** An amount in a sentence, unit included: `4315.68万元`. */
export function formatAmount(amount: Money, unit: AmountUnit = proseUnit): string {
  return `${amount.roundedTo(unit, amountDigits)}${unitName(unit)}`;
}

/** An amount in a table whose unit line names the unit: `4,315.68`. */
export function formatTableAmount(amount: Money, unit: AmountUnit = proseUnit): string {
  return withSeparators(amount.roundedTo(unit, amountDigits));
}

/**
 * Amounts that must not lose a digit, as findings name them.
 *
 * In 万元 where two decimals hold all of them exactly, otherwise all in 元 with separators, so that the
 * amounts of one sentence can be compared by eye.
 */
export function formatExactAmounts(amounts: readonly Money[]): readonly string[] {
  return amounts.every(isExactInProse)
    ? amounts.map((amount) => formatAmount(amount))
    : amounts.map((amount) => `${withSeparators(amount.toYuanText())}${unitName("yuan")}`);
}

function isExactInProse(amount: Money): boolean {
  return Money.of(amount.roundedTo(proseUnit, amountDigits), proseUnit).equals(amount);
}

function withSeparators(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`;
}
