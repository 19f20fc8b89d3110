import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much expenditure from the general public budget changed on the prior year.
 *
 * Undefined when the prior year's was zero.
 */
export const generalBudgetExpenditureChange = defineChange({
  id: "generalBudgetExpenditureChange",
  label: "一般公共预算财政拨款支出较上年增减率",
  source: cite("disclosureTemplate2024", "一般公共预算财政拨款支出决算总体情况"),
  current: "generalBudgetExpenditure.total.finalAccounts",
  base: "generalBudgetExpenditure.total.priorYearFinalAccounts",
});
