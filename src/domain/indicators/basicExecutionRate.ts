import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the adjusted budget for basic expenditure that was spent.
 *
 * Undefined when the adjusted budget is zero.
 */
export const basicExecutionRate = defineCompletion({
  id: "basicExecutionRate",
  label: "基本支出预算执行率（决算数÷调整预算数）",
  source: cite("sichuanProjectForm", "预算执行率"),
  spent: "expenditure.basic.finalAccounts",
  budgeted: "expenditure.basic.adjustedBudget",
});
