import type { ConceptId, CountConceptId } from "./concepts/index";
import { conceptOf } from "./concepts/concept";
import type { Phase } from "./phase";
import type { Subject } from "./statement";

/** The address of a figure that no classification splits: `threePublicExpenses.total.finalAccounts`. */
export type FactKey = `${ConceptId}.${Phase}`;

/** The address of a figure that counts people or things. */
export type CountFactKey = `${CountConceptId}.${Phase}`;

/** The concepts that are amounts of money. */
export type AmountConceptId = Exclude<ConceptId, CountConceptId>;

/** The address of an amount. */
export type AmountFactKey = `${AmountConceptId}.${Phase}`;

/**
 * The address of any figure as text; a line's id stands after the group:
 * `generalBudgetExpenditure.2011301.basic.finalAccounts`. A unit's is marked, since the numbers of
 * units are not those of a classification: `expenditure.unit:101001.total.finalAccounts`.
 */
export function keyOf({ concept, phase, item }: Subject): string {
  if (item === null) {
    return `${concept}.${phase}`;
  }
  const { group, member } = conceptOf(concept);
  const line = item.kind === "unit" ? `unit:${item.id}` : item.id;
  return `${group}.${line}.${member}.${phase}`;
}

/** The subject that a key of an unclassified figure addresses. */
export function subjectOf(key: FactKey): Subject {
  const cut = key.lastIndexOf(".");
  return {
    concept: key.slice(0, cut) as ConceptId,
    phase: key.slice(cut + 1) as Phase,
    item: null,
  };
}
