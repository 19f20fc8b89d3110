import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds budgets whose closing carry-over is not what their income leaves after their expenditure. */
export const budgetDoesNotBalance = defineCrossCheck({
  id: "budgetDoesNotBalance",
  label: "预算栏收入总计与支出、年末结转",
  source: cite("finalAccountsForm", "预算栏年末结转和结余等于收入总计减本年支出合计"),
  severity: "warning",
  relation: "equal",
  each: [
    {
      left: ["balance.income.originalBudget"],
      right: [
        "expenditure.total.originalBudget",
        "surplus.distributed.originalBudget",
        "carryOver.closing.originalBudget",
      ],
      mayBeAbsent: ["surplus.distributed.originalBudget"],
    },
    {
      left: ["balance.income.adjustedBudget"],
      right: [
        "expenditure.total.adjustedBudget",
        "surplus.distributed.adjustedBudget",
        "carryOver.closing.adjustedBudget",
      ],
      mayBeAbsent: ["surplus.distributed.adjustedBudget"],
    },
  ],
  message: "{first}为{left}，本年支出与年末结转和结余等合计为{right}，相差{difference}，请核实。",
});
