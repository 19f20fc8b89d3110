import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the year's original expenditure budget that was spent.
 *
 * Undefined when nothing was budgeted.
 */
export const originalBudgetCompletion = defineCompletion({
  id: "originalBudgetCompletion",
  label: "支出完成年初预算百分比",
  source: cite("disclosureTemplate2024", "完成年初预算的百分比"),
  spent: "expenditure.total.finalAccounts",
  budgeted: "expenditure.total.originalBudget",
});
