import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds a year that does not balance: opening, income and surplus used against expenditure, surplus distributed and closing. */
export const carryOverDoesNotBalance = defineCrossCheck({
  id: "carryOverDoesNotBalance",
  label: "年初结转、本年收支与年末结转平衡",
  source: cite("finalAccountsForm", "收入总计与支出总计的勾稽关系"),
  severity: "error",
  relation: "equal",
  left: [
    "carryOver.opening.finalAccounts",
    "income.total.finalAccounts",
    "surplus.used.finalAccounts",
  ],
  right: [
    "expenditure.total.finalAccounts",
    "surplus.distributed.finalAccounts",
    "carryOver.closing.finalAccounts",
  ],
  mayBeAbsent: ["surplus.used.finalAccounts", "surplus.distributed.finalAccounts"],
  message:
    "年初结转和结余与本年收入等合计为{left}，本年支出与年末结转和结余等合计为{right}，相差{difference}，请核实。",
});
