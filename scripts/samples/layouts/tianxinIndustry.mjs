import { words } from "../spreadsheet/cells.mjs";
import { addHeader, addRow, addTitle, addUnitLine, newPage } from "../spreadsheet/page.mjs";
import { reportFigures } from "./reportFigures.mjs";
import { tianxinFormPage } from "./tianxinForm.mjs";

/** The district form with sheets that break its total down by economic class and by project. */
export function tianxinIndustryPages(report) {
  return [tianxinFormPage(report), economicClassPage(report), projectPage(report)];
}

/** Has no total row: the total stands in the overall table only. */
function economicClassPage(report) {
  const figures = reportFigures(report);
  const page = newPage("支出经济分类", { widths: [14, 40, 18] });
  addTitle(page, `${report.fiscalYear}年度支出经济分类情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["科目编码", "科目名称", "决算数"]);
  for (const [code, name, line] of [
    ["301", "工资福利支出", "economic.301"],
    ["30199", "其中：其他工资福利支出", "economic.301.other"],
    ["302", "商品和服务支出", "economic.302"],
    ["303", "对个人和家庭的补助", "economic.303"],
    ["30399", "其中：其他对个人和家庭的补助", "economic.303.other"],
    ["310", "资本性支出", "economic.310"],
    ["312", "对企业补助", "economic.312"],
  ]) {
    const indent = code.length > 3 ? 1 : 0;
    addRow(page, [
      words(code, { look: "centered" }),
      words(name, { indent }),
      figures.amount(line, "finalAccounts"),
    ]);
  }
  return page;
}

function projectPage(report) {
  const figures = reportFigures(report);
  const page = newPage("项目支出情况", { widths: [54, 18] });
  addTitle(page, `${report.fiscalYear}年度项目支出情况表`);
  addUnitLine(page, "单位：万元");
  addHeader(page, ["项目", "决算数"]);
  addRow(page, ["项目支出合计", figures.amount("expenditure.project", "finalAccounts")]);
  for (const [label, line] of [
    ["其中：转拨上级政策性扶企资金", "project.transfersToEnterprises"],
    ["其他代收费支出", "project.collectedForOthers"],
    ["退休干部管理、党建及其他业务工作经费", "project.retireesPartyAndOther"],
  ]) {
    addRow(page, [words(label, { indent: 1 }), figures.amount(line, "finalAccounts")]);
  }
  return page;
}
