import { numberAs, words } from "../spreadsheet/cells.mjs";
import { addHeader, addRow, addTitle, addUnitLine, newPage } from "../spreadsheet/page.mjs";
import { reportFigures } from "./reportFigures.mjs";

/** Income and expenditure, economic and functional classes, and a vertical three-public table of zeros. */
export function furongIndustryPages(report) {
  const figures = reportFigures(report);
  return [
    accountsPage(report, figures),
    economicClassPage(report, figures),
    functionalClassPage(report, figures),
    threePublicPage(report, figures),
  ];
}

function accountsPage(report, figures) {
  const page = newPage("收入支出决算情况", { widths: [40, 20] });
  addTitle(page, `${report.fiscalYear}年度收入支出决算情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "决算数"]);
  for (const [label, line, indent] of [
    ["上年结转和结余", "carryover.opening", 0],
    ["本年收入", "income.total", 0],
    ["本年支出", "expenditure.total", 0],
    ["其中：基本支出", "expenditure.basic", 1],
    ["项目支出", "expenditure.project", 1],
    ["年末结转和结余", "carryover.closing", 0],
  ]) {
    addRow(page, [words(label, { indent }), figures.amount(line, "finalAccounts")]);
  }
  return page;
}

function economicClassPage(report, figures) {
  const page = newPage("基本支出经济分类", { widths: [14, 36, 18] });
  addTitle(page, `${report.fiscalYear}年度基本支出经济分类情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["科目编码", "科目名称", "决算数"]);
  addRow(page, [
    words("合计", { look: "centered", across: 2 }),
    figures.amount("expenditure.basic", "finalAccounts"),
  ]);
  addClasses(page, figures, [
    ["301", "工资福利支出", "economic.301"],
    ["302", "商品和服务支出", "economic.302"],
    ["303", "对个人和家庭的补助", "economic.303"],
  ]);
  return page;
}

/** The second block is a partial list: it follows the words 主要包括. */
function functionalClassPage(report, figures) {
  const page = newPage("专项支出功能分类", { widths: [14, 44, 18] });
  addTitle(page, `${report.fiscalYear}年度专项支出功能分类情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["科目编码", "科目名称", "决算数"]);
  addRow(page, [
    words("专项支出合计", { look: "centered", across: 2 }),
    figures.amount("special.total", "finalAccounts"),
  ]);
  addClasses(page, figures, [
    ["201", "一般公共服务支出", "function.201"],
    ["206", "科学技术支出", "function.206"],
    ["211", "节能环保支出", "function.211"],
    ["212", "城乡社区支出", "function.212"],
    ["215", "资源勘探工业信息等支出", "function.215"],
  ]);
  addRow(page, [words("主要包括：", { across: page.widths.length })]);
  addClasses(page, figures, [
    ["20103", "政府办公厅（室）及相关机构事务", "function.20103"],
    ["20113", "商贸事务", "function.20113"],
    ["20604", "技术研究与开发", "function.20604"],
    ["20609", "科技重大项目", "function.20609"],
    ["21199", "其他节能环保支出", "function.21199"],
    ["21508", "支持中小企业发展和管理支出", "function.21508"],
    ["21599", "其他资源勘探工业信息等支出", "function.21599"],
  ]);
  return page;
}

function threePublicPage(report, figures) {
  const page = newPage("三公经费", { widths: [36, 16, 16, 16] });
  addTitle(page, `${report.fiscalYear}年度“三公”经费支出决算表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "预算数", "决算数", "完成预算%"]);
  for (const [label, item] of [
    ["合计", "total"],
    ["因公出国（境）费", "abroad"],
    ["公务用车购置及运行维护费", "vehicles"],
    ["公务接待费", "reception"],
  ]) {
    addRow(page, [
      label,
      figures.amount(`threePublic.${item}`, "originalBudget"),
      figures.amount(`threePublic.${item}`, "finalAccounts"),
      item === "total" ? figures.printed("threePublic.total.completion") : null,
    ]);
  }
  return page;
}

/** The codes are typed as numbers here, as they often are. */
function addClasses(page, figures, classes) {
  for (const [code, name, line] of classes) {
    addRow(page, [
      numberAs(code, { look: "centered" }),
      name,
      figures.amount(line, "finalAccounts"),
    ]);
  }
}
