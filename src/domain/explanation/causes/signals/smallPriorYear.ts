import { amount, pairOf } from "./figures";
import { defineSignal } from "./signal";

/** Last year's amount was small, measured by this year's budget or spending. */
export const smallPriorYear = defineSignal("smallPriorYear", 2, (question, facts) => {
  const { line, base: phase, comparison } = question;
  const pair = phase === "priorYearFinalAccounts" ? pairOf(question, facts, line) : null;
  if (pair === null || pair.base.amount.isZero || comparison.direction !== "increase") {
    return null;
  }
  const budget = pairOf({ current: "originalBudget", base: phase }, facts, line);
  const isSmall = [pair, ...(budget === null ? [] : [budget])].some(({ current, base }) =>
    base.amount.times(2).atMost(current.amount),
  );
  return isSmall
    ? {
        message: "上年仅{before}",
        values: { before: amount(pair.base.amount) },
        sources: [pair.base.source],
      }
    : null;
});
