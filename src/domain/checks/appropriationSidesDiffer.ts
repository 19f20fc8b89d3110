import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds both sides of the fiscal appropriation table, balances included, that differ. */
export const appropriationSidesDiffer = defineCrossCheck({
  id: "appropriationSidesDiffer",
  label: "财政拨款收入总计与支出总计",
  source: cite("finalAccountsForm", "财政拨款收入支出决算总表的勾稽关系"),
  severity: "error",
  relation: "equal",
  left: ["appropriationBalance.income.finalAccounts"],
  right: ["appropriationBalance.expenditure.finalAccounts"],
  message: "财政拨款收入总计为{left}，支出总计为{right}，相差{difference}，请核实。",
});
