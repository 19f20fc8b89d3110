import { words } from "../spreadsheet/cells.mjs";
import {
  addHeader,
  addRow,
  addTitle,
  addUnitLine,
  newPage,
  skipRow,
} from "../spreadsheet/page.mjs";
import { reportFigures } from "./reportFigures.mjs";

/** Final accounts against budget in 元, and the year's balance in 万元 in the same workbook. */
export function lusongSciencePages(report) {
  return [variancePage(report), balancePage(report)];
}

/** The unit stands in the column heads; unbudgeted rows leave budget and percent blank. */
function variancePage(report) {
  const figures = reportFigures(report, { grouped: true });
  const page = newPage("预决算差异情况", { widths: [40, 20, 20, 20, 12], landscape: true });
  addTitle(page, `${report.fiscalYear}年预决算差异情况表`);
  addHeader(page, ["项目", "决算数(元)", "预算数(元)", "比预算数增减", "增减%"]);
  for (const [label, line, indent] of [
    ["收入", "income.total", 0],
    ["其中：一般公共预算财政拨款收入", "income.generalPublicBudget", 1],
    ["其他收入", "income.other", 1],
    ["支出", "expenditure.total", 0],
    ["其中：一般公共服务支出", "function.201", 1],
    ["教育支出", "function.205", 1],
    ["科学技术支出", "function.206", 1],
    ["资源勘探信息等支出", "function.215", 1],
  ]) {
    const percent = `${line}.variancePercent`;
    addRow(page, [
      words(label, { indent }),
      figures.amount(line, "finalAccounts"),
      report.lines[line].originalBudget === undefined
        ? null
        : figures.amount(line, "originalBudget"),
      figures.printed(`${line}.variance`),
      report.printed[percent] === undefined ? null : figures.printed(percent),
    ]);
  }
  return page;
}

function balancePage(report) {
  const figures = reportFigures(report, { unit: "万元" });
  const page = newPage("收支结余情况", { widths: [34, 18, 18] });
  addTitle(page, `${report.fiscalYear}年度收支结余情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "年初预算数", "决算数"]);
  addRow(page, [
    "年初预算资金",
    figures.amount("prose.originalBudget.wan", "originalBudget"),
    null,
  ]);
  for (const [label, line, indent] of [
    ["年初结转结余", "prose.zero", 0],
    ["总收入", "prose.income.total.wan", 0],
    ["总支出", "prose.expenditure.total.wan", 0],
    ["其中：项目支出", "prose.expenditure.project.wan", 1],
    ["基本支出", "prose.expenditure.basic.wan", 1],
    ["其中：人员支出", "prose.basic.personnel.wan", 2],
    ["公用经费支出", "prose.basic.operating.wan", 2],
    ["指标结余（年末）", "prose.carryover.closing.wan", 0],
  ]) {
    addRow(page, [words(label, { indent }), null, figures.amount(line, "finalAccounts")]);
  }
  skipRow(page);
  addTitle(page, "差异原因分析用表");
  addUnitLine(page, "单位：万元");
  addHeader(page, [words("项目", { across: 2 }), "决算数"]);
  addRow(page, [
    words("决算收入", { across: 2 }),
    figures.amount("prose.income.table.wan", "finalAccounts"),
  ]);
  return page;
}
