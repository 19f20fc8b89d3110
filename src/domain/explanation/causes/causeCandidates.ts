import type { FactSet } from "../../factSet";
import { causes } from "./catalogue/index";
import type { Cause } from "./cause";
import { itemsOf } from "./causeItem";
import { type CauseQuestion, directionsOf } from "./causeQuestion";
import type { Evidence } from "./signals/signal";

/** A cause that the figures allow, and what in them speaks for it. */
export type CauseCandidate = {
  readonly id: string;
  readonly text: string;
  readonly evidence: Evidence | null;
};

/**
 * What may be the cause of a difference: of the line's kind, of its direction, and not contradicted by
 * any figure at hand. What the figures speak for stands first.
 */
export function causeCandidates(
  question: CauseQuestion,
  facts: FactSet,
): readonly CauseCandidate[] {
  const items = new Set(itemsOf(question.line));
  const directions = directionsOf(question);
  return causes
    .filter(({ about }) => about.some((item) => items.has(item)))
    .filter((cause) => cause.directions.some((direction) => directions.has(direction)))
    .filter((cause) => isPossible(cause, question, facts))
    .map((cause) => ({ cause, found: strongestOf(cause, question, facts) }))
    .filter(({ cause, found }) => found !== null || cause.offered !== "withEvidence")
    .sort((one, other) => weightOf(other.found) - weightOf(one.found))
    .map(({ cause: { id, text }, found }) => ({ id, text, evidence: found?.evidence ?? null }));
}

function isPossible(
  { unless = [], years }: Cause,
  question: CauseQuestion,
  facts: FactSet,
): boolean {
  const { fiscalYear } = question;
  const isOfItsYears =
    years === undefined ||
    fiscalYear === null ||
    (years[0] <= fiscalYear && fiscalYear <= years[1]);
  return isOfItsYears && unless.every((signal) => signal.find(question, facts) === null);
}

type Found = { readonly weight: number; readonly evidence: Evidence };

function strongestOf({ signals }: Cause, question: CauseQuestion, facts: FactSet): Found | null {
  const found = signals.flatMap(({ weight, find }): readonly Found[] => {
    const evidence = find(question, facts);
    return evidence === null ? [] : [{ weight, evidence }];
  });
  return found.reduce<Found | null>(
    (best, other) => (best === null || other.weight > best.weight ? other : best),
    null,
  );
}

function weightOf(found: Found | null): number {
  return found?.weight ?? 0;
}
