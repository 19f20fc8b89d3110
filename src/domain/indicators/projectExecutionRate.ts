import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the adjusted budget for project expenditure that was spent.
 *
 * Undefined when the adjusted budget is zero.
 */
export const projectExecutionRate = defineCompletion({
  id: "projectExecutionRate",
  label: "项目支出预算执行率（决算数÷调整预算数）",
  source: cite("sichuanProjectForm", "预算执行率"),
  spent: "expenditure.project.finalAccounts",
  budgeted: "expenditure.project.adjustedBudget",
});
