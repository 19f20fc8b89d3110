import { words } from "../spreadsheet/cells.mjs";
import { addHeader, addRow, addTitle, addUnitLine, newPage } from "../spreadsheet/page.mjs";
import { reportFigures } from "./reportFigures.mjs";
import { tianxinFormPage } from "./tianxinForm.mjs";

/** The district form with a sheet on the use of project funds. */
export function tianxinOfficePages(report) {
  return [tianxinFormPage(report), projectFundsPage(report)];
}

function projectFundsPage(report) {
  const figures = reportFigures(report);
  const page = newPage("项目资金使用情况", { widths: [34, 18, 14] });
  addTitle(page, `${report.fiscalYear}年度项目资金使用情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "金额", "使用率"]);
  addRow(page, ["项目资金收入", figures.amount("project.income", "finalAccounts"), null]);
  addRow(page, [
    "项目资金支出",
    figures.amount("project.used", "finalAccounts"),
    figures.printed("project.used.usage"),
  ]);
  for (const [label, line] of [
    ["其中：人员经费", "project.personnel"],
    ["商品和服务支出", "project.goodsAndServices"],
    ["资本性支出", "project.capital"],
  ]) {
    addRow(page, [words(label, { indent: 1 }), figures.amount(line, "finalAccounts"), null]);
  }
  return page;
}
