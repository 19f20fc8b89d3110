import type { Wordings } from "./form";
import type { Phase } from "./statement";

/**
 * How real sheets word what they print, by the synonyms of the field's reference page (its §8.12): a list
 * of its own, so that the product's aliases are measured and not repeated.
 */

/** Headers that serve in any table; a table of spending may also say so. */
export const phaseHeaders: Readonly<Record<Phase, Wordings>> = {
  originalBudget: [
    "年初预算数",
    "年初预算",
    "年初批复预算",
    "年初部门预算",
    "部门预算数",
    "预算数",
    "本年预算数",
    "{Y}年预算数",
    "年度预算数",
    "预算安排数",
    "当年预算",
    "年初批复数",
  ],
  adjustedBudget: [
    "全年预算数",
    "全年预算",
    "调整预算数",
    "调整后预算数",
    "调整后预算",
    "调整预算",
    "变更后预算数",
    "总指标",
    "预算指标数",
    "年度预算指标",
    "全年预算（调整后）",
  ],
  finalAccounts: ["决算数", "部门决算数", "全年执行数", "执行数", "统计数", "{Y}年决算数"],
  priorYearFinalAccounts: [
    "上年决算数",
    "上年数",
    "上年度决算数",
    "{Y-1}年决算数",
    "上年执行数",
    "{Y-1}-执行数",
  ],
  priorYearOriginalBudget: ["上年预算数", "{Y-1}年预算数", "上年年初预算数"],
};

/** Final accounts that are a table's only column. */
export const onlyAmountHeaders: Wordings = [...phaseHeaders.finalAccounts, "金额"];

/** Budgets that stand beside an adjusted one name themselves 年初: a bare 预算数 there could be either. */
export const initialBudgetHeaders: Wordings = [
  "年初预算数",
  "年初预算",
  "年初批复预算",
  "年初部门预算",
  "年初批复数",
];

/** Headers of the final accounts where the table is one of spending. */
export const spendingHeaders: Wordings = [
  "决算数",
  "支出决算数",
  "支出决算",
  "实际支出数",
  "实际支出",
  "预算执行数",
  "本年支出",
  "支出数",
];

export const functionalCodeHeaders: Wordings = [
  "功能分类科目编码",
  "科目编码",
  "支出功能分类科目编码",
  "支出功能分类",
  "科目代码",
  "类款项",
  "编码",
  "功能分类",
];

export const economicCodeHeaders: Wordings = [
  "经济分类科目编码",
  "科目编码",
  "经济分类科目编码（类款）",
  "部门预算经济分类科目编码",
  "科目代码",
  "编码",
];

export const functionalNameHeaders: Wordings = ["科目名称", "功能分类科目名称", "项目", "科目"];
export const economicNameHeaders: Wordings = ["科目名称", "经济分类科目名称", "科目"];
export const itemHeaders: Wordings = [
  "项目",
  "项 目",
  "支出项目",
  "科目",
  "项目名称",
  "预算项目",
  "指标名称",
];

export const totalLabels: Wordings = ["合计", "合 计", "总计"];

export const expenditureTotals: Wordings = ["本年支出合计", "合计", "支出合计", "本年支出"];
export const incomeTotals: Wordings = ["本年收入合计", "合计", "本年收入"];
export const basicHeaders: Wordings = [
  "基本支出",
  "其中：基本支出",
  "基本支出合计",
  "基本支出小计",
];
export const projectHeaders: Wordings = ["项目支出", "项目支出合计"];

/** Labels of rows, by concept; official wording first. */
export const itemLabels = {
  "income.fiscalAppropriation": ["财政拨款收入", "财政拨款", "拨款收入合计", "财政补助收入"],
  "income.generalPublicBudget": [
    "一般公共预算财政拨款收入",
    "一般公共预算财政拨款",
    "一般公共预算拨款",
    "一般公共预算",
  ],
  "income.governmentFundsBudget": [
    "政府性基金预算财政拨款收入",
    "政府性基金预算财政拨款",
    "政府性基金预算拨款",
    "政府性基金拨款",
    "政府性基金",
    "政府性基金预算",
  ],
  "income.stateCapitalBudget": [
    "国有资本经营预算财政拨款收入",
    "国有资本经营预算财政拨款",
    "国有资本经营预算",
  ],
  "income.superiorSubsidy": ["上级补助收入"],
  "income.institutional": ["事业收入"],
  "income.business": ["经营收入"],
  "income.affiliateRemittance": ["附属单位上缴收入"],
  "income.other": ["其他收入"],
  "expenditure.personnel": ["人员经费", "人员支出", "人员经费小计"],
  "expenditure.publicUse": ["日常公用经费", "公用经费", "公用支出", "公用经费支出"],
  "carryOver.opening": [
    "年初结转和结余",
    "年初结转结余",
    "上年结转",
    "上年结转和结余",
    "年初结余",
    "年初结转",
  ],
  "carryOver.closing": ["年末结转和结余", "年末结转结余", "结转下年", "年末结余"],
  "threePublicExpenses.total": [
    "“三公”经费合计",
    "三公经费合计",
    "三公经费",
    "“三公”经费",
    "一、“三公”经费支出",
    "合计",
  ],
  "threePublicExpenses.overseasTravel": [
    "因公出国（境）费",
    "因公出国(境)费",
    "因公出国（境）费用",
    "因公出国（境）支出",
    "因公出国(境)经费",
    "因公出国出境",
    "因公出国",
    "出国经费",
    "出国(境)费",
  ],
  "threePublicExpenses.officialVehicles": [
    "公务用车购置及运行维护费",
    "公务用车购置及运行费",
    "公务用车费",
    "公车购置、运行",
    "公务用车购置和维护经费",
    "公务用车购置及运行维护",
    "公车购置及运行维护费",
    "公务用车购置及运行维护支出",
    "公车购置和维护费",
    "车辆购置及运行费",
  ],
  "threePublicExpenses.vehiclePurchase": [
    "公务用车购置费",
    "公务用车购置",
    "公车购置",
    "公车购置费",
    "购置费",
    "车辆购置",
    "公务车购置",
  ],
  "threePublicExpenses.vehicleRunning": [
    "公务用车运行维护费",
    "公务用车运行费",
    "公车运行维护",
    "公车运行及维护",
    "运行费",
    "车辆运行",
    "公务用车运行维护支出",
  ],
  "threePublicExpenses.officialReception": [
    "公务接待费",
    "公务接待",
    "公务招待费",
    "接待费",
    "公务接待费支出",
  ],
  "threePublicCounts.overseasGroups": ["因公出国（境）团组数（个）", "因公出国（境）团组数"],
  "threePublicCounts.overseasPersons": ["因公出国（境）人次数（人）", "因公出国（境）人次（人）"],
  "threePublicCounts.vehiclesBought": ["公务用车购置数（辆）"],
  "threePublicCounts.vehiclesKept": ["公务用车保有量（辆）"],
  "threePublicCounts.receptionBatches": ["国内公务接待批次（个）", "公务接待批次（批）"],
  "threePublicCounts.receptionPersons": ["国内公务接待人次（人）", "公务接待人数（人）"],
} as const satisfies Readonly<Record<string, Wordings>>;
