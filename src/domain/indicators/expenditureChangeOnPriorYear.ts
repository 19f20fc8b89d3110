import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much expenditure changed on the prior year's final accounts.
 *
 * Undefined when the prior year's was zero.
 */
export const expenditureChangeOnPriorYear = defineChange({
  id: "expenditureChangeOnPriorYear",
  label: "支出较上年增减率",
  source: cite("disclosureTemplate2024", "与上年度相比"),
  current: "expenditure.total.finalAccounts",
  base: "expenditure.total.priorYearFinalAccounts",
});
