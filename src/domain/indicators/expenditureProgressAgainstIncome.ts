import { cite } from "../sources";
import { defineShare } from "./defineShare";

/**
 * Expenditure against the year's income, as some county reports give their progress.
 *
 * Another indicator than `executionRate`, whose denominator is the budget. Undefined when nothing came in.
 */
export const expenditureProgressAgainstIncome = defineShare({
  id: "expenditureProgressAgainstIncome",
  label: "资金执行进度（本年支出÷本年收入）",
  source: cite("countyReports", "资金实际执行进度"),
  part: "expenditure.total.finalAccounts",
  whole: "income.total.finalAccounts",
});
