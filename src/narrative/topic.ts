import type { ConceptId } from "../domain/concepts/index";
import { conceptOf } from "../domain/concepts/concept";
import type { AccountLine } from "../domain/explanation/variance";
import { type AmountConceptId, keyOf } from "../domain/factKey";
import type { Fact, FactSet } from "../domain/factSet";
import type { Phase } from "../domain/phase";
import type { LineItem } from "../domain/statement";
import type { Money } from "../money/money";

/** What a sentence is about, in whatever phase: a concept, or the line of a classification. */
export type Topic = AmountConceptId | Line;

export type Line = { readonly concept: ConceptId; readonly item: LineItem };

/** The line that a fact belongs to, or its concept where no classification splits it. */
export function lineOf({ subject: { concept, item } }: Fact): Line | null {
  return item === null ? null : { concept, item };
}

/** A topic as the domain knows lines. */
export function accountLine(topic: Topic): AccountLine {
  return typeof topic === "string" ? { concept: topic, item: null } : topic;
}

/** A line of the domain as a topic; what counts people or things is none. */
export function topicOf({ concept, item }: AccountLine): Topic {
  if (item !== null) {
    return { concept, item };
  }
  if (!isAmountConcept(concept)) {
    throw new Error(`no topic: ${concept}`);
  }
  return concept;
}

/** The key of a topic's fact in a phase. */
export function keyAt(topic: Topic, phase: Phase): string {
  return typeof topic === "string"
    ? keyOf({ concept: topic, phase, item: null })
    : keyOf({ ...topic, phase });
}

/**
 * The name of a topic in the field's vocabulary, or as the sheet names its row; of a unit also which
 * money of it, since the same unit stands in many tables.
 */
export function labelOf(topic: Topic): string {
  if (typeof topic === "string") {
    return conceptOf(topic).label;
  }
  const name = rowName(topic.item);
  const isOfAllFunds = topic.concept === "expenditure.total";
  return topic.item.kind === "unit" && !isOfAllFunds
    ? `${name}${conceptOf(topic.concept).label}`
    : name;
}

/** The name of a row as the sheet writes it but for narrow brackets. */
export function rowName({ name }: LineItem): string {
  return name.replace(/\(/g, "（").replace(/\)/g, "）");
}

/** The amount of a topic in a phase, `undefined` where no table reports it. */
export function amountAt(facts: FactSet, topic: Topic, phase: Phase): Money | undefined {
  const value = facts.facts.get(keyAt(topic, phase))?.value;
  return value?.kind === "amount" ? value.amount : undefined;
}

function isAmountConcept(concept: ConceptId): concept is AmountConceptId {
  return conceptOf(concept).kind === "amount";
}
