import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/**
 * Finds one of the three budgets, as a whole or on a line, whose opening, income, expenditure and closing
 * do not balance; lines of the government funds budget: `governmentFundsDoNotBalance`.
 *
 * Forms that print the carry-over of all budgets together leave its parts empty: those say nothing.
 */
export const appropriationBudgetsDoNotBalance = defineCrossCheck({
  id: "appropriationBudgetsDoNotBalance",
  label: "各类预算财政拨款收支平衡",
  source: cite("finalAccountsForm", "财政拨款收入支出决算总表的勾稽关系"),
  severity: "error",
  relation: "equal",
  lines: "perLine",
  blanks: "sayNothing",
  each: [
    {
      left: [
        "appropriationCarryOver.openingGeneralBudget.finalAccounts",
        "income.generalPublicBudget.finalAccounts",
      ],
      right: [
        "generalBudgetExpenditure.total.finalAccounts",
        "appropriationCarryOver.closingGeneralBudget.finalAccounts",
      ],
    },
    {
      left: [
        "appropriationCarryOver.openingGeneralBudget.finalAccounts",
        "generalBudgetExpenditure.income.finalAccounts",
      ],
      right: [
        "generalBudgetExpenditure.total.finalAccounts",
        "appropriationCarryOver.closingGeneralBudget.finalAccounts",
      ],
    },
    {
      left: [
        "governmentFundsBudget.opening.finalAccounts",
        "income.governmentFundsBudget.finalAccounts",
      ],
      right: [
        "governmentFundsBudget.expenditure.finalAccounts",
        "governmentFundsBudget.closing.finalAccounts",
      ],
    },
    {
      left: ["stateCapitalBudget.opening.finalAccounts", "income.stateCapitalBudget.finalAccounts"],
      right: [
        "stateCapitalBudget.expenditure.finalAccounts",
        "stateCapitalBudget.closing.finalAccounts",
      ],
    },
  ],
  message:
    "{first}与本年收入合计为{left}，本年支出与年末结转和结余合计为{right}，相差{difference}，请核实。",
});
