import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds total income and total expenditure, balances included, that differ. */
export const balanceSidesDiffer = defineCrossCheck({
  id: "balanceSidesDiffer",
  label: "收入总计与支出总计",
  source: cite("finalAccountsForm", "收入总计等于支出总计"),
  severity: "error",
  relation: "equal",
  left: ["balance.income.finalAccounts"],
  right: ["balance.expenditure.finalAccounts"],
  message: "收入总计为{left}，支出总计为{right}，相差{difference}，请核实。",
});
