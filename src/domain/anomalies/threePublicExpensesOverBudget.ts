import { cite } from "../sources";
import { defineAnomalyRule } from "./defineAnomalyRule";

/** Finds three public expenses that exceed their budget, which is a ceiling. */
export const threePublicExpensesOverBudget = defineAnomalyRule({
  id: "threePublicExpensesOverBudget",
  label: "“三公”经费决算不超预算",
  severity: "error",
  source: cite("budgetLaw", "第十三条"),
  inputs: {
    spent: "threePublicExpenses.total.finalAccounts",
    budgeted: "threePublicExpenses.total.originalBudget",
  },
  holds: ({ spent, budgeted }) => spent.atMost(budgeted),
  also: ({ spent, budgeted }) => ({ excess: { kind: "amount", amount: spent.minus(budgeted) } }),
  message: "“三公”经费决算数{spent}超过预算数{budgeted}，超出{excess}，请核实并说明原因。",
});
