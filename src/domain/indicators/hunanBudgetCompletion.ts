import { cite } from "../sources";
import { defineIndicator } from "./defineIndicator";

/**
 * Share of the money at hand that was not left over at the end of the year, as Hunan's tables define 预算完成率:
 * (上年结转 + 年初预算 + 本年追加 − 年末结余) ÷ (上年结转 + 年初预算 + 本年追加).
 *
 * The year's budget with its additions is read on the side of income: on the side of expenditure many
 * tables hold the carry-over already, and it would count twice. Undefined when there was no money.
 */
export const hunanBudgetCompletion = defineIndicator({
  id: "hunanBudgetCompletion",
  label: "预算完成率（可用资金未结余部分÷可用资金）",
  source: cite("hunanEvaluation", "预算完成率"),
  inputs: {
    opening: "carryOver.opening.finalAccounts",
    budgeted: "income.total.adjustedBudget",
    closing: "carryOver.closing.finalAccounts",
  },
  numerator: "opening",
  numeratorAlso: ["budgeted"],
  numeratorLess: ["closing"],
  denominator: "opening",
  denominatorAlso: ["budgeted"],
  compute: ({ opening, budgeted, closing }) => {
    const available = opening.plus(budgeted);
    return available.minus(closing).over(available);
  },
});
