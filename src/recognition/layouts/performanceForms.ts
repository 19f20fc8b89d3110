import type { Layout } from "../layout";
import { conceptRows } from "./conceptRows";

/** 部门整体支出绩效评价基础数据表, its block of people. */
export const baseDataStaffing: Layout = {
  id: "baseDataStaffing",
  titles: ["财政供养人员情况"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        { kind: "concept", concept: "staffing.establishment" },
        { kind: "concept", concept: "staffing.onDuty" },
      ],
      rows: [
        {
          kind: "across",
          // the one row below the header repeats its label, or has none
          spellings: ["财政供养人员情况", ""],
          concepts: {
            "staffing.establishment": "staffing.establishment",
            "staffing.onDuty": "staffing.onDuty",
          },
        },
      ],
    },
  ],
};

/** The same form's block of money: three public expenses, projects, public use. */
export const baseDataSpending: Layout = {
  id: "baseDataSpending",
  titles: ["经费控制情况"],
  phase: null,
  sides: [
    {
      rows: conceptRows(
        "threePublicExpenses.total",
        "threePublicExpenses.officialVehicles",
        "threePublicExpenses.vehiclePurchase",
        "threePublicExpenses.vehicleRunning",
        "threePublicExpenses.overseasTravel",
        "threePublicExpenses.officialReception",
        "expenditure.project",
        "projectKinds.work",
        "projectKinds.running",
        "projectKinds.provincial",
        "expenditure.publicUse",
        "procurement.total",
      ),
    },
  ],
};

/**
 * 部门整体支出绩效自评表, its block of money: the year's total by phase, and its splits by source and by nature,
 * of which the form does not say the phase.
 */
export const selfEvaluationBudget: Layout = {
  id: "selfEvaluationBudget",
  titles: ["年度预算申请"],
  phase: null,
  sides: [
    { rows: [{ kind: "concept", concept: "expenditure.total", spellings: ["年度资金总额"] }] },
  ],
  splits: [
    {
      concept: "selfEvaluationFunds.bySource",
      spellings: ["按收入性质分", "按资金来源分"],
      parts: [
        {
          concept: "selfEvaluationFunds.generalPublicBudget",
          spellings: ["一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款"],
        },
        {
          concept: "selfEvaluationFunds.governmentFundsBudget",
          spellings: [
            "政府性基金拨款",
            "政府性基金",
            "政府性基金预算拨款",
            "政府性基金预算财政拨款",
          ],
        },
        {
          concept: "selfEvaluationFunds.specialAccount",
          spellings: ["纳入专户管理的非税收入拨款", "纳入专户管理的非税收入"],
        },
        { concept: "selfEvaluationFunds.other", spellings: ["其他资金", "其他收入"] },
      ],
    },
    {
      concept: "selfEvaluationFunds.byNature",
      spellings: ["按支出性质分"],
      parts: [
        { concept: "selfEvaluationFunds.basic", spellings: ["基本支出"] },
        { concept: "selfEvaluationFunds.project", spellings: ["项目支出"] },
      ],
    },
  ],
};
