import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much income changed on the prior year's final accounts.
 *
 * Undefined when the prior year's was zero.
 */
export const incomeChangeOnPriorYear = defineChange({
  id: "incomeChangeOnPriorYear",
  label: "收入较上年增减率",
  source: cite("disclosureTemplate2024", "与上年度相比"),
  current: "income.total.finalAccounts",
  base: "income.total.priorYearFinalAccounts",
});
