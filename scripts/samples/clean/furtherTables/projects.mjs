import { words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { causeHeight, newTablePage } from "./furtherTable.mjs";

const causeWidth = 46;
const columns = [
  ["年初预算数", "originalBudget"],
  ["调整预算数", "adjustedBudget"],
  ["决算数", "finalAccounts"],
];

/** Every project with both budgets, final accounts and its execution rate. */
export function projectsPage(accounts, { causes }) {
  const title = `${accounts.fiscalYear}年度项目支出明细表`;
  const figures = tableFigures(title);
  const page = newTablePage({
    name: "项目支出明细",
    title,
    unit: "万元",
    heads: ["项目名称", ...columns.map(([head]) => head), "执行率", "原因"],
    widths: [34, 14, 14, 14, 12, causeWidth],
    landscape: true,
  });
  for (const project of accounts.projects) {
    addProject(project.name, project, project.cause);
  }
  const total = Object.fromEntries(
    columns.map(([, phase]) => [phase, accounts.spent({ nature: "project" }, phase)]),
  );
  addProject("合计", total, causes["项目支出"]);
  return page;

  function addProject(row, amounts, cause) {
    const cells = columns.map(([column, phase]) => figures.amount(amounts[phase], { row, column }));
    const rate = figures.percent(amounts.finalAccounts, amounts.adjustedBudget, {
      row,
      column: "执行率",
      kind: "executionRate",
      sign: "%",
    });
    addRow(page, [row, ...cells, rate, words(cause)], { height: causeHeight(cause, causeWidth) });
  }
}
