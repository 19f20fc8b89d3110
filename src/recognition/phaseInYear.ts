import type { Phase } from "../domain/phase";

/**
 * What a phase of another year is in this one: last year's final accounts are the prior year's.
 *
 * @returns null where this year's report has no place for it
 */
export function phaseInYear(phase: Phase, offset: number): Phase | null {
  if (offset === 0) {
    return phase;
  }
  const priorYear: Partial<Record<Phase, Phase>> = {
    finalAccounts: "priorYearFinalAccounts",
    originalBudget: "priorYearOriginalBudget",
  };
  return offset === -1 ? (priorYear[phase] ?? null) : null;
}
