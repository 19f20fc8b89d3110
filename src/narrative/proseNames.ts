import type { AmountConceptId } from "../domain/factKey";
import type { Phase } from "../domain/phase";
import { phaseName } from "./phrases/phaseName";
import { labelOf, type Topic } from "./topic";

/** What sentences call the concepts whose label is a table's row. */
const names: Readonly<Partial<Record<AmountConceptId, string>>> = {
  "income.total": "收入",
  "expenditure.total": "支出",
  "balance.income": "收入总计",
  "balance.expenditure": "支出总计",
};

/** A topic in a phase as the subject of a sentence: “项目支出决算数”; a balance needs no phase. */
export function proseSubject(topic: Topic, phase: Phase): string {
  return topic === "carryOver.closing" ? labelOf(topic) : `${proseName(topic)}${phaseName(phase)}`;
}

/** The name of a topic as a sentence says it: “支出”, not “本年支出合计”. */
export function proseName(topic: Topic): string {
  return (typeof topic === "string" ? names[topic] : undefined) ?? labelOf(topic);
}
