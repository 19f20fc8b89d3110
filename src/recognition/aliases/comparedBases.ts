import type { CauseBase } from "../../domain/statement";

/** How the words of a cause, or the header above it, say what is compared with. */
export const comparedBases: readonly (readonly [CauseBase, RegExp])[] = [
  ["priorYearFinalAccounts", /(?:与|比|较|同)(?:上年|去年|上一年)|同比/],
  ["adjustedBudget", /(?:与|比|较|同)(?:全年|调整后?的?)预算/],
  ["originalBudget", /(?:与|比|较|同)(?:年初)?(?:部门)?预算/],
  ["opening", /(?:与|比|较)年初(?!预算|部门|批复)/],
];
