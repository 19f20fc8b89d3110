import { cite } from "../sources";
import { threePublicItems } from "../indicators/threePublicItems";
import { defineAnomalyRule } from "./defineAnomalyRule";

/** Finds items of the three public expenses that exceed their budget; without a budget: `spentWithoutBudget`. */
export const threePublicItemOverBudget = defineAnomalyRule({
  id: "threePublicItemOverBudget",
  label: "“三公”经费各项决算不超预算",
  severity: "error",
  source: cite("budgetLaw", "第十三条"),
  inputs: threePublicItems.map(
    (item) =>
      ({
        spent: `threePublicExpenses.${item}.finalAccounts`,
        budgeted: `threePublicExpenses.${item}.originalBudget`,
      }) as const,
  ),
  applies: { when: ({ budgeted }) => !budgeted.isZero, otherwise: "预算数为0" },
  holds: ({ spent, budgeted }) => spent.atMost(budgeted),
  also: ({ spent, budgeted }) => ({ excess: { kind: "amount", amount: spent.minus(budgeted) } }),
  message: "{line}决算数{spent}超过预算数{budgeted}，超出{excess}，请核实并说明原因。",
});
