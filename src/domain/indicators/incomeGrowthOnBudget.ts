import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much income differs from its original budget.
 *
 * Undefined when nothing was budgeted.
 */
export const incomeGrowthOnBudget = defineChange({
  id: "incomeGrowthOnBudget",
  label: "收入较年初预算增减率",
  source: cite("disclosureTemplate2024", "收入决算与预算差异说明"),
  current: "income.total.finalAccounts",
  base: "income.total.originalBudget",
});
