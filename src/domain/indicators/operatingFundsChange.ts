import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much operating funds changed on the prior year's final accounts.
 *
 * Undefined when the prior year's was zero.
 */
export const operatingFundsChange = defineChange({
  id: "operatingFundsChange",
  label: "机关运行经费较上年增减率",
  source: cite("disclosureTemplate2024", "机关运行经费支出情况"),
  current: "operatingFunds.total.finalAccounts",
  base: "operatingFunds.total.priorYearFinalAccounts",
});
