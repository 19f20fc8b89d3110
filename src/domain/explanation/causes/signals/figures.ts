import type { Money } from "../../../../money/money";
import { type Figure, figuresOfAll, readingOf } from "../../../checks/figureTable";
import { conceptOf, isConceptId } from "../../../concepts/concept";
import type { ConceptId, CountConceptId } from "../../../concepts/index";
import { keyOf } from "../../../factKey";
import type { FactSet } from "../../../factSet";
import type { Phase } from "../../../phase";
import type { FindingValue } from "../../../rule";
import type { Source } from "../../../statement";
import type { AccountLine } from "../../variance";
import type { CauseQuestion } from "../causeQuestion";

/** Two amounts of one line, set against each other as the question sets its own. */
export type FigurePair = {
  readonly current: Figure;
  readonly base: Figure;
  /** `current` minus `base`. */
  readonly difference: Money;
};

/** A line's figure in a phase; `undefined` where no table lists it. */
export function figureAt(facts: FactSet, line: AccountLine, phase: Phase): Figure | undefined {
  return figuresOfAll(facts).get(keyOf({ ...line, phase }));
}

/** Another line in the phases of a question; `null` where one of the two is not listed. */
export function pairOf(
  { current: currentPhase, base: basePhase }: Pick<CauseQuestion, "current" | "base">,
  facts: FactSet,
  line: AccountLine,
): FigurePair | null {
  if (basePhase === "opening") {
    return null;
  }
  const current = figureAt(facts, line, currentPhase);
  const base = figureAt(facts, line, basePhase);
  return current === undefined || base === undefined
    ? null
    : { current, base, difference: current.amount.minus(base.amount) };
}

/** Whether a difference goes the way of the question's own. */
export function goesAlong({ comparison }: CauseQuestion, difference: Money): boolean {
  return !difference.isZero && difference.isNegative === (comparison.direction === "decrease");
}

/** Whether an amount is at least half of the question's whole difference. */
export function isMuchOf({ comparison }: CauseQuestion, amount: Money): boolean {
  return comparison.distance.atMost(amount.absolute().times(2));
}

/**
 * Another member of the group that a line belongs to, such as the projects of the same budget; of all
 * expenditure where the group has none.
 */
export function besideIn({ concept }: AccountLine, member: string): AccountLine {
  const own = `${conceptOf(concept).group}.${member}`;
  const other = `expenditure.${member}`;
  const found = [own, other].find(isConceptId);
  if (found === undefined) {
    throw new Error(`no concept ${other}`);
  }
  return { concept: found, item: null };
}

/** How many, and where that stands. */
export type CountFigure = { readonly count: number; readonly source: Source };

/** A number of people or things in a phase; `null` where no table reports it. */
export function countAt(
  { facts }: FactSet,
  concept: CountConceptId,
  phase: Phase,
): CountFigure | null {
  const fact = facts.get(keyOf({ concept, phase, item: null }));
  return fact?.value.kind === "count"
    ? { count: fact.value.count, source: readingOf(fact).source }
    : null;
}

/** A concept's line that no classification splits. */
export function plainLine(concept: ConceptId): AccountLine {
  return { concept, item: null };
}

/** An amount for a sentence. */
export function amount(of: Money): FindingValue {
  return { kind: "amount", amount: of };
}

/** Words for a sentence. */
export function words(text: string): FindingValue {
  return { kind: "text", text };
}

/** A number of people or things for a sentence. */
export function number(count: number): FindingValue {
  return { kind: "count", count };
}
