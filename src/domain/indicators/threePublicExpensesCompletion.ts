import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Share of the three public expenses' original budget that was spent.
 *
 * Undefined when nothing was budgeted.
 */
export const threePublicExpensesCompletion = defineCompletion({
  id: "threePublicExpensesCompletion",
  label: "“三公”经费完成预算百分比",
  source: cite("commonIndicators2013", "三公经费控制率"),
  spent: "threePublicExpenses.total.finalAccounts",
  budgeted: "threePublicExpenses.total.originalBudget",
});
