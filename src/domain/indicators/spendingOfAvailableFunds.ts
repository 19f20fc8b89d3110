import { cite } from "../sources";
import { defineIndicator } from "./defineIndicator";

/**
 * Expenditure against the money there was to spend: what was carried into the year and its income.
 *
 * Undefined when there was nothing to spend.
 */
export const spendingOfAvailableFunds = defineIndicator({
  id: "spendingOfAvailableFunds",
  label: "可用资金支出率（本年支出÷年初结转和结余与本年收入之和）",
  source: cite("ownConvention", "可用资金支出率"),
  inputs: {
    spent: "expenditure.total.finalAccounts",
    income: "income.total.finalAccounts",
    opening: "carryOver.opening.finalAccounts",
  },
  numerator: "spent",
  denominator: "income",
  denominatorAlso: ["opening"],
  compute: ({ spent, income, opening }) => spent.over(income.plus(opening)),
});
