import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Notes expenditure from the general public budget that exceeds expenditure from all funds. */
export const generalBudgetExceedsExpenditure = defineCrossCheck({
  id: "generalBudgetExceedsExpenditure",
  label: "一般公共预算支出不超过本年支出",
  source: cite("finalAccountsForm", "支出决算表与一般公共预算财政拨款支出决算表的关系"),
  severity: "info",
  relation: "atMost",
  left: ["generalBudgetExpenditure.total.finalAccounts"],
  right: ["expenditure.total.finalAccounts"],
  message: "一般公共预算财政拨款支出{left}大于本年支出合计{right}，相差{difference}，请核对口径。",
});
