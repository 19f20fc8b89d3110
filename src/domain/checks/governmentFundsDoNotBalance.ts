import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds lines of the government funds budget whose opening, income, expenditure and closing do not balance. */
export const governmentFundsDoNotBalance = defineCrossCheck({
  id: "governmentFundsDoNotBalance",
  label: "政府性基金各科目收支平衡",
  source: cite("finalAccountsForm", "政府性基金预算财政拨款收入支出决算表的勾稽关系"),
  severity: "error",
  relation: "equal",
  left: [
    "governmentFundsBudget.opening.finalAccounts",
    "governmentFundsBudget.income.finalAccounts",
  ],
  right: [
    "governmentFundsBudget.expenditure.finalAccounts",
    "governmentFundsBudget.closing.finalAccounts",
  ],
  mayBeAbsent: [
    "governmentFundsBudget.opening.finalAccounts",
    "governmentFundsBudget.closing.finalAccounts",
  ],
  lines: "perLine",
  message:
    "政府性基金预算财政拨款{line}年初结转与本年收入合计为{left}，本年支出与年末结转合计为{right}，相差{difference}，请核实。",
});
