import { compareAmounts } from "../../../src/domain/comparison";
import type { CauseQuestion } from "../../../src/domain/explanation/causes/causeQuestion";
import type { FactSet } from "../../../src/domain/factSet";
import { keyOf } from "../../../src/domain/factKey";
import type { Phase } from "../../../src/domain/phase";
import { Money } from "../../../src/money/money";
import { type DrawnFacts, drawFacts, subjectAt } from "../narrative/facts";

/** Which two numbers a test compares: final accounts with the original budget where nothing is said. */
export type AskedPhases = Pick<CauseQuestion, "current" | "base">;

export const onBudget: AskedPhases = { current: "finalAccounts", base: "originalBudget" };
export const onAdjusted: AskedPhases = { current: "finalAccounts", base: "adjustedBudget" };
export const onPriorYear: AskedPhases = {
  current: "finalAccounts",
  base: "priorYearFinalAccounts",
};
export const ofAdjustment: AskedPhases = { current: "adjustedBudget", base: "originalBudget" };
export const onOpening: AskedPhases = { current: "finalAccounts", base: "opening" };

/** Asks for the cause of a drawn row's difference. */
export function ask(
  address: string,
  drawn: DrawnFacts,
  phases: AskedPhases = onBudget,
): { readonly question: CauseQuestion; readonly facts: FactSet } {
  const facts = drawFacts(drawn);
  const { concept, item } = subjectAt(address, "finalAccounts");
  const amount = (phase: Phase): Money => {
    const value = facts.facts.get(keyOf({ concept, item, phase }))?.value;
    return value?.kind === "amount" ? value.amount : Money.zero;
  };
  const opening = facts.facts.get("carryOver.opening.finalAccounts")?.value;
  const base =
    phases.base !== "opening"
      ? amount(phases.base)
      : opening?.kind === "amount"
        ? opening.amount
        : Money.zero;
  const question: CauseQuestion = {
    ...phases,
    line: { concept, item },
    comparison: compareAmounts(amount(phases.current), base),
    moves: [],
    fiscalYear: null,
  };
  return { question, facts };
}
