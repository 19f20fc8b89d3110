import {
  addHeader,
  addRow,
  addTitle,
  addUnitLine,
  newPage,
  skipRow,
} from "../spreadsheet/page.mjs";
import { words } from "../spreadsheet/cells.mjs";
import { reportFigures } from "./reportFigures.mjs";

const natures = ["total", "basic", "project", "governmentSpecial"];
const items = ["abroad", "vehicles", "reception", "total"];

/**
 * The two tables of the district's self-evaluation form on one sheet: expenditure by nature, and the
 * three public expenses with the items across.
 */
export function tianxinFormPage(report) {
  const page = newPage("整体支出", { widths: [26, 16, 18, 16, 16] });
  addOverallTable(page, report);
  skipRow(page);
  addThreePublicTable(page, report);
  return page;
}

function addOverallTable(page, report) {
  const figures = reportFigures(report);
  addTitle(page, `${report.fiscalYear}年度整体支出情况`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "支出合计", "基本支出", "项目支出", "政府专项"]);
  for (const [label, column] of [
    ["年初部门预算", "originalBudget"],
    ["调整预算数", "adjustedBudget"],
    ["部门决算数", "finalAccounts"],
  ]) {
    addRow(page, [
      label,
      ...natures.map((nature) => figures.amount(`expenditure.${nature}`, column)),
    ]);
  }
  addRow(page, [
    words("其中：资产购置支出", { indent: 1 }),
    ...natures.map((nature) =>
      report.lines[`assetPurchase.${nature}`] === undefined
        ? null
        : figures.amount(`assetPurchase.${nature}`, "finalAccounts"),
    ),
  ]);
}

function addThreePublicTable(page, report) {
  const figures = reportFigures(report);
  addTitle(page, `${report.fiscalYear}年“三公”经费支出情况`);
  addUnitLine(page, "单位：万元");
  addHeader(page, [null, "因公出国出境", "公车购置、运行", "公务接待", "合计"]);
  for (const [label, column] of [
    ["部门预算数", "originalBudget"],
    ["部门决算数", "finalAccounts"],
  ]) {
    addRow(page, [label, ...items.map((item) => figures.amount(`threePublic.${item}`, column))]);
  }
}
