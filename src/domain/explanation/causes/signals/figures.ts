import type { Money } from "../../../../money/money";
import { type Figure, figuresOfAll, readingOf } from "../../../checks/figureTable";
import { conceptOf, isConceptId } from "../../../concepts/concept";
import type { ConceptId, CountConceptId } from "../../../concepts/index";
import { keyOf } from "../../../factKey";
import type { FactSet } from "../../../factSet";
import type { Phase } from "../../../phase";
import type { FindingValue } from "../../../rule";
import type { Source } from "../../../statement";
import { isPrinted } from "../../comparedFigures";
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

/** As `pairOf`, and `null` also where one of the two cells is empty: that says nothing of how they differ. */
export function printedPairOf(
  phases: Pick<CauseQuestion, "current" | "base">,
  facts: FactSet,
  line: AccountLine,
): FigurePair | null {
  const pair = pairOf(phases, facts, line);
  return pair !== null && isPrinted(pair.current) && isPrinted(pair.base) ? pair : null;
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
 * Whether an amount is at least a twentieth of the question's whole difference: one cause beside others.
 * Half would hide what explains a third; less than a twentieth nobody would name.
 */
export function isPartOf({ comparison }: CauseQuestion, amount: Money): boolean {
  return comparison.distance.atMost(amount.absolute().times(20));
}

/**
 * Another member of the group that a line belongs to, such as the projects of the same budget; of all
 * expenditure where the group has none. Of the same unit, code or project: what the whole department
 * spent on projects says nothing of one of them.
 */
export function besideIn({ concept, item }: AccountLine, member: string): AccountLine {
  const own = `${conceptOf(concept).group}.${member}`;
  const other = `expenditure.${member}`;
  const found = [own, other].find(isConceptId);
  if (found === undefined) {
    throw new Error(`no concept ${other}`);
  }
  return { concept: found, item };
}

/** Another concept's line of the same unit, code or project. */
export function alongside({ item }: AccountLine, concept: ConceptId): AccountLine {
  return { concept, item };
}

/**
 * A concept's line of the unit that a line belongs to, and of the whole department where it belongs to
 * none, however that line is classified.
 */
export function ofSameUnit<Id extends ConceptId>(
  { item }: AccountLine,
  concept: Id,
): AccountLine & { readonly concept: Id } {
  return { concept, item: item?.kind === "unit" ? item : null };
}

/** How many, and where that stands. */
export type CountFigure = { readonly count: number; readonly source: Source };

/** A line that counts people or things. */
export type CountLine = AccountLine & { readonly concept: CountConceptId };

/** A number of people or things in a phase; `null` where no table reports it. */
export function countAt({ facts }: FactSet, line: CountLine, phase: Phase): CountFigure | null {
  const fact = facts.get(keyOf({ ...line, phase }));
  return fact?.value.kind === "count"
    ? { count: fact.value.count, source: readingOf(fact).source }
    : null;
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
