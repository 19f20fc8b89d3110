import type { Explanation } from "../../domain/explanation/explanation";
import { explainVariance } from "../../domain/explanation/explainVariance";
import type { FactSet } from "../../domain/factSet";
import type { Difference } from "../causes";
import { accountLine } from "../topic";

/** Takes a difference apart; `null` where it is none between two phases of one line, or not known. */
export function explainDifference(
  facts: FactSet,
  { topic, phase, against }: Difference,
): Explanation | null {
  return against === "opening"
    ? null
    : explainVariance(facts, accountLine(topic), { current: phase, base: against });
}
