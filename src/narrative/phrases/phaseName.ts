import type { Phase } from "../../domain/phase";

const names: Readonly<Record<Phase, string>> = {
  originalBudget: "年初预算数",
  adjustedBudget: "调整预算数",
  finalAccounts: "决算数",
  priorYearFinalAccounts: "上年决算数",
  priorYearOriginalBudget: "上年年初预算数",
};

/** What official tables call the number of a phase. */
export function phaseName(phase: Phase): string {
  return names[phase];
}
