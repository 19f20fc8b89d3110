import type { Money } from "./money";
import type { PrintedAmount } from "./roundingTail";

/** A printed percent (`171.98`) and one unit of its last digit (`0.01`), both as exact decimal text. */
export type PrintedPercent = { readonly value: string; readonly step: string };

/** The two amounts that a percent is said to follow from. */
export type PrintedOperands = { readonly left: PrintedAmount; readonly right: PrintedAmount };

/**
 * How a printed percent stands to the amounts it is said to follow from.
 *
 * - `follows`: it is their quotient, within half of its own last digit
 * - `tail`: it is the quotient of amounts that print the same
 * - `differs`: no amounts that print the same have this quotient
 * - `undefined`: the base is zero; there is no percent to print
 */
export type QuotientOutcome = "follows" | "tail" | "differs" | "undefined";

/** Judges a printed rate, left ÷ right. */
export function judgeRate(printed: PrintedPercent, operands: PrintedOperands): QuotientOutcome {
  return judgeQuotient(percentsOf(printed, 0), operands);
}

/** Judges a printed growth, (left − right) ÷ right: the rate less 100 percent. */
export function judgeGrowth(printed: PrintedPercent, operands: PrintedOperands): QuotientOutcome {
  return judgeQuotient(percentsOf(printed, 100), operands);
}

/** Between which bounds an amount lies, both included. */
export type AmountInterval = { readonly low: Money; readonly high: Money };

/** The lowest and the highest amount that print like this one. */
export function intervalOf({ amount, step }: PrintedAmount): AmountInterval {
  const half = step.times(0.5);
  return { low: amount.minus(half), high: amount.plus(half) };
}

/** A percent of any amount, and its bounds, without adding decimals outside `Money`. */
type Percents = {
  readonly printed: (base: Money) => Money;
  readonly half: (base: Money) => Money;
};

function percentsOf({ value, step }: PrintedPercent, shift: number): Percents {
  return {
    printed: (base) => base.times(value).plus(base.times(shift)),
    half: (base) => base.times(step).times(0.5),
  };
}

/** Division is avoided: left × 100 is compared with right × percent, so that no base is too small. */
function judgeQuotient(percents: Percents, { left, right }: PrintedOperands): QuotientOutcome {
  if (right.amount.isZero) {
    return "undefined";
  }
  const miss = left.amount.times(100).minus(percents.printed(right.amount)).absolute();
  if (miss.atMost(percents.half(right.amount).absolute())) {
    return "follows";
  }
  const scaled = intervalOf({ amount: left.amount.times(100), step: left.step.times(100) });
  return overlap(scaled, productsOf(percents, intervalOf(right))) ? "tail" : "differs";
}

/** Everything that a percent within its bounds can give of a base within its own. */
function productsOf({ printed, half }: Percents, { low, high }: AmountInterval): AmountInterval {
  const corners = [low, high].flatMap((base) => [
    printed(base).minus(half(base)),
    printed(base).plus(half(base)),
  ]);
  return { low: corners.reduce(lower), high: corners.reduce(higher) };
}

function overlap(first: AmountInterval, second: AmountInterval): boolean {
  return first.low.atMost(second.high) && second.low.atMost(first.high);
}

function lower(first: Money, second: Money): Money {
  return first.atMost(second) ? first : second;
}

function higher(first: Money, second: Money): Money {
  return first.atMost(second) ? second : first;
}
