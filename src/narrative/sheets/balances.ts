import type { ConceptId } from "../../domain/concepts/index";

/** What stood at a point in time, or includes it: nobody completes or executes it. */
export const balances: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "carryOver.opening",
  "carryOver.closing",
  "surplus.used",
  "surplus.distributed",
  "balance.income",
  "balance.expenditure",
  "appropriationCarryOver.opening",
  "appropriationCarryOver.openingGeneralBudget",
  "appropriationCarryOver.closing",
  "appropriationCarryOver.closingGeneralBudget",
  "governmentFundsBudget.opening",
  "governmentFundsBudget.closing",
  "stateCapitalBudget.opening",
  "stateCapitalBudget.closing",
  "appropriationBalance.income",
  "appropriationBalance.expenditure",
  "appropriationBalance.generalBudget",
  "appropriationBalance.governmentFundsBudget",
  "appropriationBalance.stateCapitalBudget",
  "assets.total",
  "assets.current",
  "assets.nonCurrent",
  "assets.fixedNet",
  "assets.intangibleNet",
]);
