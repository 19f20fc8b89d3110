import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the year's budgeted income that came in.
 *
 * Undefined when nothing was budgeted.
 */
export const incomeCompletion = defineCompletion({
  id: "incomeCompletion",
  label: "收入完成年初预算百分比",
  source: cite("disclosureTemplate2024", "完成年初预算的百分比"),
  spent: "income.total.finalAccounts",
  budgeted: "income.total.originalBudget",
});
