import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much expenditure differs from its original budget.
 *
 * Undefined when nothing was budgeted.
 */
export const expenditureGrowthOnBudget = defineChange({
  id: "expenditureGrowthOnBudget",
  label: "支出较年初预算增减率",
  source: cite("disclosureTemplate2024", "支出决算与预算差异说明"),
  current: "expenditure.total.finalAccounts",
  base: "expenditure.total.originalBudget",
});
