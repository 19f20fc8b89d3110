import type { Reading } from "../domain/statement";
import { judgeSum, type PrintedAmount } from "../money/roundingTail";
import type { ReadingPair } from "./tablePairs";

/** Whether two readings of a figure say the same: rounded ones may differ, printed alike they may not. */
export function agree([{ value: one }, { value: other }]: ReadingPair): boolean {
  if (one.kind === "amount" && other.kind === "amount") {
    return one.step.equals(other.step)
      ? one.amount.equals(other.amount)
      : isMultiple(one, other, 1);
  }
  return one.kind === "count" && other.kind === "count" && one.count === other.count;
}

/** Whether two amounts differ by a factor that only a wrong unit makes. */
export function differByUnit(pair: ReadingPair): boolean {
  return !agree(pair) && isAnyMultiple(pair, factors);
}

/** Whether two amounts are in one unit, as far as their printed digits tell: zero is zero in any. */
export function agreeInUnit(pair: ReadingPair): boolean {
  return isAnyMultiple(pair, [1]);
}

/** How many times larger a unit may be than the one it is taken for. */
const factors: readonly number[] = [1_000, 10_000, 100_000_000];

function isAnyMultiple([one, other]: ReadingPair, times: readonly number[]): boolean {
  const [first, second] = [amountIn(one), amountIn(other)];
  return (
    first !== null &&
    second !== null &&
    times.some((by) => isMultiple(first, second, by) || isMultiple(second, first, by))
  );
}

/** Whether one amount is so many times the other, as far as the digits printed of both tell. */
function isMultiple(large: PrintedAmount, small: PrintedAmount, factor: number): boolean {
  const times = { amount: small.amount.times(factor), step: small.step.times(factor) };
  return judgeSum(large, [times]) !== "differs";
}

/** The amount of a reading where it has one that a factor changes. */
function amountIn({ value }: Reading): PrintedAmount | null {
  return value.kind === "amount" && !value.amount.isZero ? value : null;
}
