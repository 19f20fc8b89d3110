import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much the three public expenses changed on the prior year's final accounts.
 *
 * Not the scored rate of the common indicators, which compares budgets: `threePublicBudgetChange`.
 */
export const threePublicExpensesChange = defineChange({
  id: "threePublicExpensesChange",
  label: "“三公”经费较上年决算增减率",
  source: cite("disclosureTemplate2024", "“三公”经费支出决算总体情况"),
  current: "threePublicExpenses.total.finalAccounts",
  base: "threePublicExpenses.total.priorYearFinalAccounts",
});
