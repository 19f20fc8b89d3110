import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the adjusted budget that was spent.
 *
 * Not the same as `originalBudgetCompletion`, nor as `expenditureProgressAgainstIncome`. Undefined when
 * the adjusted budget is zero.
 */
export const executionRate = defineCompletion({
  id: "executionRate",
  label: "预算执行率（决算数÷调整预算数）",
  source: cite("sichuanProjectForm", "预算执行率"),
  spent: "expenditure.total.finalAccounts",
  budgeted: "expenditure.total.adjustedBudget",
});
