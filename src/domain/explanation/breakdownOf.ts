import { Money } from "../../money/money";
import { judgeSums, type PrintedAmount } from "../../money/roundingTail";
import type { FactSet } from "../factSet";
import { amountIn, type ComparedFigures, figuresIn, isPrinted } from "./comparedFigures";
import type { Details } from "./details";
import type { Breakdown, Contribution } from "./explanation";
import type { AccountLine, Variance } from "./variance";

/**
 * Takes a difference apart by some lines: what each adds to it, and what is left over.
 *
 * Lines that may be counted in or not are counted in only where the sum comes out with them alone.
 */
export function breakdownOf(facts: FactSet, variance: Variance, details: Details): Breakdown {
  const { kind, lines, maybe } = details;
  const plain = breakdownBy(facts, variance, { kind, lines });
  if (plain.outcome !== "differs" || maybe.length === 0) {
    return plain;
  }
  const full = breakdownBy(facts, variance, { kind, lines: [...lines, ...maybe] });
  return full.outcome === "differs" ? plain : full;
}

function breakdownBy(
  facts: FactSet,
  variance: Variance,
  { kind, lines }: Pick<Details, "kind" | "lines">,
): Breakdown {
  const figures = figuresIn(facts, variance);
  const contributions = lines
    .map((line) => contributionOf(variance, line, figures(line)))
    .sort(bySize);
  const explained = Money.sum(contributions.map(({ difference }) => difference));
  return {
    kind,
    contributions,
    remainder: variance.difference.minus(explained),
    outcome: outcomeOf(figures(variance.line), lines.map(figures)),
  };
}

function contributionOf(
  { difference: whole }: Variance,
  line: AccountLine,
  figures: ComparedFigures,
): Contribution {
  const current = amountIn(figures.current);
  const base = amountIn(figures.base);
  const difference = current.minus(base);
  return {
    line,
    current,
    base,
    difference,
    share: difference.over(whole),
    role: roleOf(difference, whole),
    occurrence: occurrenceOf(current, base),
  };
}

/** Nothing before and nothing now is neither new nor gone. */
function occurrenceOf(current: Money, base: Money): Contribution["occurrence"] {
  if (current.isZero === base.isZero) {
    return "continued";
  }
  return base.isZero ? "new" : "vanished";
}

function roleOf(difference: Money, whole: Money): Contribution["role"] {
  if (difference.isZero) {
    return "level";
  }
  return difference.isNegative === whole.isNegative ? "driver" : "offset";
}

/** The largest first; of equal ones the first of the table, for sorting keeps their order. */
function bySize(first: Contribution, second: Contribution): number {
  return second.difference.absolute().compare(first.difference.absolute());
}

/** Current amounts and the whole's base stand on one side, so that all steps count for the tail. */
function outcomeOf(
  whole: ComparedFigures,
  parts: readonly ComparedFigures[],
): Breakdown["outcome"] {
  const left = [whole.current, ...parts.map(({ base }) => base)];
  const right = [whole.base, ...parts.map(({ current }) => current)];
  return judgeSums(printedOnes(left), printedOnes(right));
}

function printedOnes(figures: readonly ComparedFigures["current"][]): readonly PrintedAmount[] {
  return figures.filter(isPrinted);
}
