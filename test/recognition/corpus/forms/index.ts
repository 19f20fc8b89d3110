import type { Form } from "../form";
import { appropriationTable } from "./appropriation";
import { basicTable } from "./basicTables";
import {
  basicBudget,
  budgetTotals,
  expenditureBudget,
  generalBudgetBudget,
  incomeBudget,
  threePublicBudget,
} from "./budgets";
import {
  expenditureTable,
  generalBudgetTable,
  governmentFundsTable,
  incomeTable,
  stateCapitalTable,
} from "./codedTables";
import { codedComparison, comparison, phasesInRows } from "./comparisons";
import { blockRow, pairedRow, transposed, verticalForm, withCounts } from "./threePublic";
import { totalsTable } from "./totals";

/** Every table in which the corpus prints the statement. */
export const forms: readonly Form[] = [
  totalsTable("totals", ["finalAccounts"]),
  totalsTable("totalsWithBudgets", ["originalBudget", "adjustedBudget", "finalAccounts"]),
  incomeTable,
  expenditureTable,
  appropriationTable(),
  generalBudgetTable,
  basicTable("basicTwoBlocks", [
    ["301", "303"],
    ["302", "310"],
  ]),
  basicTable("basicThreeBlocks", [["301", "303"], ["302"], ["310"]]),
  governmentFundsTable,
  stateCapitalTable,
  pairedRow,
  blockRow,
  verticalForm("threePublicVertical", ["originalBudget", "finalAccounts"], "usual"),
  verticalForm("threePublicAnhui", ["originalBudget", "finalAccounts"], "anhui"),
  verticalForm(
    "threePublicWithPriorYear",
    ["priorYearFinalAccounts", "originalBudget", "finalAccounts"],
    "usual",
  ),
  withCounts,
  transposed,
  comparison(
    "budgetComparison",
    ["预决算对比表", "收入支出预算执行情况表", "预决算差异情况表"],
    ["originalBudget", "adjustedBudget", "finalAccounts"],
  ),
  comparison(
    "priorYearComparison",
    ["收入支出与上年对比表", "收入支出决算与上年对比表"],
    ["finalAccounts", "priorYearFinalAccounts"],
  ),
  codedComparison("codedComparison", ["支出预决算对比表", "支出预算执行情况表"], "expenditure"),
  codedComparison(
    "codedGeneralComparison",
    ["一般公共预算财政拨款支出预决算对比表"],
    "generalBudgetExpenditure",
  ),
  phasesInRows(),
  budgetTotals,
  incomeBudget,
  expenditureBudget,
  generalBudgetBudget,
  basicBudget,
  threePublicBudget,
];
