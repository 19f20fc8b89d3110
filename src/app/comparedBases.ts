/** What the final accounts of a line can be set against, the usual first. */
export const comparedBases = [
  "originalBudget",
  "adjustedBudget",
  "priorYearFinalAccounts",
] as const;

export type ComparedBase = (typeof comparedBases)[number];
