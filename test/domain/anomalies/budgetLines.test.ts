import { implausibleRate } from "../../../src/domain/anomalies/implausibleRate";
import { largeDifferenceWithoutCause } from "../../../src/domain/anomalies/largeDifferenceWithoutCause";
import { spentWithoutBudget } from "../../../src/domain/anomalies/spentWithoutBudget";
import { describeRule } from "../../support/domain/describeRule";

const travel = "threePublicExpenses.overseasTravel.finalAccounts";
const travelBudget = "threePublicExpenses.overseasTravel.originalBudget";
const travelAdjusted = "threePublicExpenses.overseasTravel.adjustedBudget";
const project = "expenditure.project.finalAccounts";
const projectBudget = "expenditure.project.originalBudget";
const projectAdjusted = "expenditure.project.adjustedBudget";
const notListed = "notApplicable: 支出所在的表没有列出年初预算数";

const withoutBudget = (line: string, spent: string): string =>
  `${line}年初预算数为0，决算数为${spent}，请核实是否无预算支出，并说明资金来源和原因。`;
const blankBudget = (line: string, spent: string): string =>
  `${line}年初预算数未填列，决算数为${spent}，请补填预算数，或说明资金来源和原因。`;

describeRule(spentWithoutBudget, [
  { name: "budgeted", given: { [project]: "5.00", [projectBudget]: "4.00" }, ends: ["passed"] },
  {
    name: "a three-public item on a budget of zero",
    given: { [travel]: "5.00", [travelBudget]: "0.00" },
    ends: [`error: ${withoutBudget("因公出国（境）费", "5.00")} [A1 A2]`],
  },
  {
    name: "a cause does not settle a three-public item",
    given: { [travel]: "5.00", [travelBudget]: "0.00" },
    explained: [travel],
    ends: [`error: ${withoutBudget("因公出国（境）费", "5.00")} [A1 A2]`],
  },
  {
    name: "a three-public item whose budget is blank",
    given: { [travel]: "5.00", [travelBudget]: "" },
    ends: [`warning: ${blankBudget("因公出国（境）费", "5.00")} [A1 A2]`],
  },
  {
    name: "a budget added during the year",
    given: { [travel]: "5.00", [travelBudget]: "0.00", [travelAdjusted]: "6.00" },
    ends: ["passed"],
  },
  {
    name: "an adjusted budget of zero, or blank, adds nothing",
    given: {
      [travel]: "5.00",
      [travelBudget]: "0.00",
      [travelAdjusted]: "0.00",
      [project]: "5.00",
      [projectBudget]: "—",
      [projectAdjusted]: "—",
    },
    ends: [
      `error: ${withoutBudget("因公出国（境）费", "5.00")} [A1 A2]`,
      `warning: ${blankBudget("项目支出", "5.00")} [A4 A5]`,
    ],
  },
  {
    name: "neither budgeted nor spent",
    given: { [travel]: "0.00", [travelBudget]: "0.00" },
    ends: ["passed"],
  },
  {
    name: "a negative amount is another rule's matter",
    given: { [travel]: "-1.00", [travelBudget]: "0.00" },
    ends: ["passed"],
  },
  {
    name: "expenditure on a budget of zero",
    given: { [project]: "5.00", [projectBudget]: "0.00" },
    ends: [`warning: ${withoutBudget("项目支出", "5.00")} [A1 A2]`],
  },
  {
    name: "a cause settles expenditure",
    given: { [project]: "5.00", [projectBudget]: "0.00" },
    explained: [project],
    ends: ["passed"],
  },
  {
    name: "every item of the three",
    given: {
      "threePublicExpenses.officialVehicles.finalAccounts": "1.00",
      "threePublicExpenses.officialVehicles.originalBudget": "0.00",
      "threePublicExpenses.officialReception.finalAccounts": "2.00",
      "threePublicExpenses.officialReception.originalBudget": "0.00",
      "expenditure.basic.finalAccounts": "3.00",
      "expenditure.basic.originalBudget": "0.00",
    },
    ends: [
      `error: ${withoutBudget("公务用车购置及运行维护费", "1.00")} [A1 A2]`,
      `error: ${withoutBudget("公务接待费", "2.00")} [A3 A4]`,
      `warning: ${withoutBudget("基本支出", "3.00")} [A5 A6]`,
    ],
  },
  {
    name: "no budget column",
    given: { [travel]: "5.00", [project]: "5.00" },
    ends: [notListed, notListed],
  },
  {
    name: "nothing spent is reported",
    given: { [travelBudget]: "5.00", [travel]: "—" },
    ends: ["notApplicable: 没有可与年初预算核对的支出"],
  },
  {
    name: "coded lines at their lowest level",
    given: {
      "expenditure.total@201.finalAccounts": "3.00",
      "expenditure.total@201.originalBudget": "3.00",
      "expenditure.total@205.finalAccounts": "8.00",
      "expenditure.total@205.originalBudget": "",
      "expenditure.total@20501.finalAccounts": "8.00",
      "expenditure.total@20501.originalBudget": "",
      "expenditure.total@2050101.finalAccounts": "5.00",
      "expenditure.total@2050101.originalBudget": "",
      "expenditure.total@2050102.finalAccounts": "3.00",
      "expenditure.total@2050102.originalBudget": "0.00",
    },
    explained: [],
    ends: [
      "passed",
      `warning: ${blankBudget("科目2050101（2050101）", "5.00")} [A7 A8]`,
      `warning: ${withoutBudget("科目2050102（2050102）", "3.00")} [A9 A10]`,
    ],
  },
  {
    name: "a code's cause settles it",
    given: {
      "expenditure.total@205.finalAccounts": "8.00",
      "expenditure.total@205.originalBudget": "",
    },
    explained: ["expenditure.205.total.finalAccounts"],
    ends: ["passed"],
  },
  {
    name: "levels are told apart by concept",
    given: {
      "expenditure.total@205.finalAccounts": "8.00",
      "expenditure.total@205.originalBudget": "8.00",
      "generalBudgetExpenditure.total@20501.finalAccounts": "8.00",
      "generalBudgetExpenditure.total@20501.originalBudget": "8.00",
      "governmentFundsBudget.expenditure@212.finalAccounts": "1.00",
      "stateCapitalBudget.expenditure@223.finalAccounts": "1.00",
      "specialExpenditure.total@206.finalAccounts": "1.00",
    },
    ends: ["passed", "passed", notListed, notListed, notListed],
  },
  {
    name: "only functional codes of totals",
    given: {
      "expenditure.total@301.finalAccounts": "8.00",
      "expenditure.basic@205.finalAccounts": "8.00",
      "expenditure.total@206.originalBudget": "8.00",
      "projectList.spent@甲.finalAccounts": "8.00",
    },
    ends: ["notApplicable: 没有可与年初预算核对的支出"],
  },
]);

const noRate = "notApplicable: 年初预算数为0、未填列或有负数，不计算差异率";
const large = (line: string, spent: string, budgeted: string, rate: string): string =>
  `warning: ${line}决算数${spent}为年初预算数${budgeted}的${rate}，差异较大，请说明原因。`;

describeRule(largeDifferenceWithoutCause, [
  {
    name: "29.99 points more",
    given: { [project]: "129.99", [projectBudget]: "100.00" },
    ends: ["passed"],
  },
  {
    name: "30 points more",
    given: { [project]: "130.00", [projectBudget]: "100.00" },
    ends: [`${large("项目支出", "130.00", "100.00", "130.00%")} [A1 A2]`],
  },
  {
    name: "ten times the budget",
    given: { [project]: "1000.00", [projectBudget]: "100.00" },
    ends: [`${large("项目支出", "1000.00", "100.00", "1000.00%")} [A1 A2]`],
  },
  {
    name: "more than ten times, which is said once",
    given: { [project]: "1000.01", [projectBudget]: "100.00" },
    ends: ["notApplicable: 超过年初预算数十倍，先核对计量单位"],
  },
  {
    name: "30 points less",
    given: { [project]: "70.00", [projectBudget]: "100.00" },
    ends: [`${large("项目支出", "70.00", "100.00", "70.00%")} [A1 A2]`],
  },
  {
    name: "29.99 points less",
    given: { [project]: "70.01", [projectBudget]: "100.00" },
    ends: ["passed"],
  },
  {
    name: "explained",
    given: { [project]: "130.00", [projectBudget]: "100.00" },
    explained: [project],
    ends: ["passed"],
  },
  {
    name: "a budget of zero",
    given: { [project]: "130.00", [projectBudget]: "0.00" },
    ends: [noRate],
  },
  { name: "a blank budget", given: { [project]: "130.00", [projectBudget]: "" }, ends: [noRate] },
  { name: "no budget", given: { [project]: "130.00" }, ends: [noRate] },
  {
    name: "nothing reported",
    given: {},
    ends: ["notApplicable: 没有可与年初预算比较的决算数"],
  },
  {
    name: "every main line and every coded line",
    given: {
      "income.total.finalAccounts": "19040215.35",
      "income.total.originalBudget": "7000581.64",
      "expenditure.total.finalAccounts": "2.00",
      "expenditure.total.originalBudget": "1.00",
      "expenditure.basic.finalAccounts": "2.00",
      "expenditure.basic.originalBudget": "1.00",
      "threePublicExpenses.total.finalAccounts": "2.00",
      "threePublicExpenses.total.originalBudget": "1.00",
      [travel]: "2.00",
      [travelBudget]: "1.00",
      "threePublicExpenses.officialVehicles.finalAccounts": "2.00",
      "threePublicExpenses.officialVehicles.originalBudget": "1.00",
      "threePublicExpenses.officialReception.finalAccounts": "0.00",
      "threePublicExpenses.officialReception.originalBudget": "5.00",
      "expenditure.total@206.finalAccounts": "12629894.80",
      "expenditure.total@206.originalBudget": "3600000.00",
    },
    ends: [
      `${large("本年收入合计", "19040215.35", "7000581.64", "271.98%")} [A1 A2]`,
      `${large("本年支出合计", "2.00", "1.00", "200.00%")} [A3 A4]`,
      `${large("基本支出", "2.00", "1.00", "200.00%")} [A5 A6]`,
      `${large("“三公”经费", "2.00", "1.00", "200.00%")} [A7 A8]`,
      `${large("因公出国（境）费", "2.00", "1.00", "200.00%")} [A9 A10]`,
      `${large("公务用车购置及运行维护费", "2.00", "1.00", "200.00%")} [A11 A12]`,
      `${large("公务接待费", "0.00", "5.00", "0.00%")} [A13 A14]`,
      `${large("科目206（206）", "12629894.80", "3600000.00", "350.83%")} [A15 A16]`,
    ],
  },
]);

const implausible = "notApplicable: 年初预算数为0、未填列或有负数，不计算完成率";

describeRule(implausibleRate, [
  { name: "ten times", given: { [project]: "100.00", [projectBudget]: "10.00" }, ends: ["passed"] },
  {
    name: "more than ten times, explained or not",
    given: { [project]: "3788.51", [projectBudget]: "79.70" },
    explained: [project],
    ends: [
      "warning: 项目支出决算数3788.51为年初预算数79.70的47.53倍，请先核对两者的计量单位，无误的请说明原因。 [A1 A2]",
    ],
  },
  {
    name: "a budget of zero",
    given: { [project]: "130.00", [projectBudget]: "0.00" },
    ends: [implausible],
  },
  {
    name: "a blank budget",
    given: { [project]: "130.00", [projectBudget]: "" },
    ends: [implausible],
  },
  { name: "no budget", given: { [project]: "130.00" }, ends: [implausible] },
  { name: "nothing", given: {}, ends: ["notApplicable: 没有可与年初预算比较的决算数"] },
  {
    name: "main and coded lines",
    given: {
      "income.total.finalAccounts": "11.00",
      "income.total.originalBudget": "1.00",
      "expenditure.total.finalAccounts": "1.00",
      "expenditure.total.originalBudget": "1.00",
      "expenditure.basic.finalAccounts": "1.00",
      "expenditure.basic.originalBudget": "1.00",
      "threePublicExpenses.total.finalAccounts": "1.00",
      "threePublicExpenses.total.originalBudget": "1.00",
      [travel]: "1.00",
      [travelBudget]: "1.00",
      "threePublicExpenses.officialVehicles.finalAccounts": "1.00",
      "threePublicExpenses.officialVehicles.originalBudget": "1.00",
      "threePublicExpenses.officialReception.finalAccounts": "1.00",
      "threePublicExpenses.officialReception.originalBudget": "1.00",
      "expenditure.total@206.finalAccounts": "20.00",
      "expenditure.total@206.originalBudget": "1.00",
    },
    ends: [
      "warning: 本年收入合计决算数11.00为年初预算数1.00的11.00倍，请先核对两者的计量单位，无误的请说明原因。 [A1 A2]",
      "passed",
      "passed",
      "passed",
      "passed",
      "passed",
      "passed",
      "warning: 科目206（206）决算数20.00为年初预算数1.00的20.00倍，请先核对两者的计量单位，无误的请说明原因。 [A15 A16]",
    ],
  },
]);
