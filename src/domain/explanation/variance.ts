import type { Money } from "../../money/money";
import { type Comparison, compareAmounts } from "../comparison";
import { figuresOfAll } from "../checks/figureTable";
import { keyOf } from "../factKey";
import type { FactSet } from "../factSet";
import type { Phase } from "../phase";
import type { Subject } from "../statement";

/** What a figure is about in whatever phase: a concept, or one line of its classification. */
export type AccountLine = Omit<Subject, "phase">;

/** Which two numbers of a line are set against each other: `current` is said to differ from `base`. */
export type ComparedPhases = { readonly current: Phase; readonly base: Phase };

/** One line in two phases, and how the two stand to each other. */
export type Variance = ComparedPhases & {
  readonly line: AccountLine;
  readonly comparison: Comparison;
  /** `current` minus `base`; negative where it is less. */
  readonly difference: Money;
};

/**
 * Sets a line's numbers against each other.
 *
 * A cell that the sheet leaves empty counts as nothing here; a number that no sheet lists at all is
 * not known, and neither is the variance: `null`. So is one of which both cells are empty.
 */
export function varianceOf(
  facts: FactSet,
  line: AccountLine,
  phases: ComparedPhases,
): Variance | null {
  const all = figuresOfAll(facts);
  const current = all.get(keyOf({ ...line, phase: phases.current }));
  const base = all.get(keyOf({ ...line, phase: phases.base }));
  if (current === undefined || base === undefined || (current.isBlank && base.isBlank)) {
    return null;
  }
  return {
    ...phases,
    line,
    comparison: compareAmounts(current.amount, base.amount),
    difference: current.amount.minus(base.amount),
  };
}
