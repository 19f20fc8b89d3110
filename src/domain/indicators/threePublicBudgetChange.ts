import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much the budget of the three public expenses changed on the prior year's budget (三公经费变动率).
 *
 * Undefined when the prior year's was zero.
 */
export const threePublicBudgetChange = defineChange({
  id: "threePublicBudgetChange",
  label: "“三公”经费变动率（预算数）",
  source: cite("commonIndicators2013", "三公经费变动率"),
  current: "threePublicExpenses.total.originalBudget",
  base: "threePublicExpenses.total.priorYearOriginalBudget",
});
