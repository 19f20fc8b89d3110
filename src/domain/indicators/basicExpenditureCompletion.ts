import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the original budget for basic expenditure that was spent.
 *
 * Undefined when nothing was budgeted.
 */
export const basicExpenditureCompletion = defineCompletion({
  id: "basicExpenditureCompletion",
  label: "基本支出完成年初预算百分比",
  source: cite("disclosureTemplate2024", "完成年初预算的百分比"),
  spent: "expenditure.basic.finalAccounts",
  budgeted: "expenditure.basic.originalBudget",
});
