import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the original budget for project expenditure that was spent.
 *
 * Undefined when nothing was budgeted.
 */
export const projectExpenditureCompletion = defineCompletion({
  id: "projectExpenditureCompletion",
  label: "项目支出完成年初预算百分比",
  source: cite("disclosureTemplate2024", "完成年初预算的百分比"),
  spent: "expenditure.project.finalAccounts",
  budgeted: "expenditure.project.originalBudget",
});
