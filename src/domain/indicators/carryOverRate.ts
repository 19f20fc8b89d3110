import { cite } from "../sources";
import { defineShare } from "./defineShare";

/**
 * Money carried into the next year against the year's adjusted expenditure budget.
 *
 * One county form divides by the general public budget's expenditure instead; that would be another
 * indicator. Undefined when the adjusted budget is zero.
 */
export const carryOverRate = defineShare({
  id: "carryOverRate",
  label: "结转结余率（年末结转和结余÷支出调整预算数）",
  source: cite("commonIndicators2013", "结转结余率"),
  part: "carryOver.closing.finalAccounts",
  whole: "expenditure.total.adjustedBudget",
});
