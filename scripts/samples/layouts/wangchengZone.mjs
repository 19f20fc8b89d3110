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

/** Budgets, final accounts with shares, carry-over, three public expenses against the prior year, assets. */
export function wangchengZonePages(report) {
  const figures = reportFigures(report, { grouped: true });
  return [
    budgetPage(report, figures),
    sharesPage(report, figures, {
      name: "收入决算情况",
      title: "收入决算情况表",
      share: "占总收入比例%",
      rows: [
        ["财政拨款收入", "income.fiscalAppropriation"],
        ["其他收入", "income.other"],
        ["合计", "income.total"],
      ],
    }),
    sharesPage(report, figures, {
      name: "支出决算情况",
      title: "支出决算情况表",
      share: "占总支出比例%",
      rows: [
        ["基本支出", "expenditure.basic"],
        ["项目支出", "expenditure.project"],
        ["合计", "expenditure.total"],
      ],
    }),
    carryOverPage(report, figures),
    threePublicPage(report, figures),
    assetsPage(report, figures),
  ];
}

/** Two tables below each other on one sheet. */
function budgetPage(report, figures) {
  const page = newPage("收入支出预算", { widths: [40, 22] });
  addBudget(page, `${report.fiscalYear}年度收入预算表`, [
    ["一般公共预算拨款", "income.generalPublicBudget"],
    ["政府性基金预算拨款", "income.governmentFund"],
    ["合计", "income.total"],
    ["比上年预算增加", "income.originalBudgetIncrease"],
  ]);
  skipRow(page);
  addBudget(page, `${report.fiscalYear}年度支出预算表`, [
    ["基本支出", "expenditure.basic"],
    ["项目支出", "expenditure.project"],
    ["合计", "expenditure.total"],
  ]);
  return page;

  function addBudget(page, title, rows) {
    addTitle(page, title);
    addUnitLine(page, "单位：万元");
    addHeader(page, ["项目", "预算数"]);
    for (const [label, line] of rows) {
      addRow(page, [label, figures.amount(line, "originalBudget")]);
    }
  }
}

function sharesPage(report, figures, { name, title, share, rows }) {
  const page = newPage(name, { widths: [34, 20, 18] });
  addTitle(page, `${report.fiscalYear}年度${title}`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "决算数", share]);
  for (const [label, line] of rows) {
    const isPart = label !== "合计";
    addRow(page, [
      label,
      figures.amount(line, "finalAccounts"),
      isPart ? figures.printed(`${line}.share`) : null,
    ]);
  }
  return page;
}

function carryOverPage(report, figures) {
  const page = newPage("结转结余", { widths: [40, 20] });
  addTitle(page, `${report.fiscalYear}年度结转结余情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "决算数"]);
  addRow(page, ["年初结转结余", figures.amount("carryover.opening", "finalAccounts")]);
  addRow(page, ["年末结转结余", figures.amount("carryover.closing", "finalAccounts")]);
  addRow(page, ["资金实际执行进度", figures.printed("expenditure.progress")]);
  return page;
}

function threePublicPage(report, figures) {
  const page = newPage("三公经费", { widths: [28, 11, 11, 12, 13, 14, 13, 40], landscape: true });
  addTitle(page, `${report.fiscalYear}年度“三公”经费财政拨款支出情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, [
    "项目",
    "预算数",
    "决算数",
    "完成预算%",
    "上年决算数",
    "比上年增减额",
    "比上年增减%",
    "原因",
  ]);
  for (const [label, item] of [
    ["合计", "total"],
    ["因公出国（境）费", "abroad"],
    ["公务接待费", "reception"],
    ["公务用车购置及运行维护费", "vehicles"],
  ]) {
    const line = `threePublic.${item}`;
    const cause = report.causes[line];
    addRow(
      page,
      [
        label,
        figures.amount(line, "originalBudget"),
        figures.amount(line, "finalAccounts"),
        figures.printed(`${line}.completion`),
        report.lines[line].priorYear === undefined ? null : figures.amount(line, "priorYear"),
        printedOrBlank(`${line}.change`),
        printedOrBlank(`${line}.changePercent`),
        cause === undefined ? null : words(cause),
      ],
      { height: cause === undefined ? 20 : 36 },
    );
  }
  return page;

  function printedOrBlank(name) {
    return report.printed[name] === undefined ? null : figures.printed(name);
  }
}

function assetsPage(report, figures) {
  const page = newPage("资产情况", { widths: [34, 20, 22] });
  addTitle(page, `${report.fiscalYear}年末资产情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "年末数", "占资产总额比例%"]);
  for (const [label, line, indent] of [
    ["资产合计", "assets.total", 0],
    ["流动资产", "assets.current", 0],
    ["非流动资产", "assets.nonCurrent", 0],
    ["其中：固定资产净值", "assets.fixedNet", 1],
    ["无形资产净值", "assets.intangibleNet", 1],
  ]) {
    const share = `${line}.share`;
    addRow(page, [
      words(label, { indent }),
      figures.amount(line, "finalAccounts"),
      report.printed[share] === undefined ? null : figures.printed(share),
    ]);
  }
  return page;
}
