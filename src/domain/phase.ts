/** Which of the numbers of one item an amount is; see `domain.md` of the field: three this year, two last. */
export type Phase =
  | "originalBudget"
  | "adjustedBudget"
  | "finalAccounts"
  | "priorYearFinalAccounts"
  | "priorYearOriginalBudget";

/** All phases, in the order in which a table prints them. */
export const phases: readonly Phase[] = [
  "originalBudget",
  "adjustedBudget",
  "finalAccounts",
  "priorYearFinalAccounts",
  "priorYearOriginalBudget",
];
