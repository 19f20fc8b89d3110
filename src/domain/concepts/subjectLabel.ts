import { lineCode } from "../lineCode";
import type { FactKey } from "../factKey";
import { subjectOf } from "../factKey";
import type { Phase } from "../phase";
import type { Subject } from "../statement";
import { conceptOf } from "./concept";
import type { ConceptId } from "./index";

/** What official tables call the number of a phase. */
export const phaseLabels: Readonly<Record<Phase, string>> = {
  originalBudget: "年初预算数",
  adjustedBudget: "调整预算数",
  finalAccounts: "决算数",
  priorYearFinalAccounts: "上年决算数",
  priorYearOriginalBudget: "上年年初预算数",
};

/**
 * A figure in words, for findings and reasons: `基本支出决算数`, `科学技术支出（206）决算数`.
 */
export function subjectLabel(subject: Subject): string {
  return `${lineLabel(subject)}${phaseLabels[subject.phase]}`;
}

/** The line that a figure stands on, without its phase. */
export function lineLabel({ concept, item }: Omit<Subject, "phase">): string {
  const { label } = conceptOf(concept);
  if (item === null) {
    return label;
  }
  const marks = [...[lineCode(item) ?? []].flat(), ...(ofAllFunds.has(concept) ? [] : [label])];
  return marks.length === 0 ? item.name : `${item.name}（${marks.join("，")}）`;
}

/** Calibres that a classified line need not name. */
const ofAllFunds: ReadonlySet<ConceptId> = new Set<ConceptId>(["expenditure.total"]);

/** Why something could not be judged: which figures no table reports. */
export function missingReason(keys: readonly FactKey[]): string {
  return `缺少：${keys.map((key) => subjectLabel(subjectOf(key))).join("、")}`;
}

/** Several reasons in one line. */
export function joinedReasons(reasons: readonly string[]): string {
  return reasons.join("；");
}
