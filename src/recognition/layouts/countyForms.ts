import type { Layout, LayoutSide } from "../layout";
import { sumWords } from "./conceptRows";

const projectSide: LayoutSide = {
  rows: [{ kind: "concept", concept: "expenditure.project", spellings: ["合计", "总计"] }],
  lines: { kind: "named", concept: "projectList.spent" },
};

/** The overall table of the Tianxin form: budgets and final accounts below each other. */
export const overallExpenditure: Layout = {
  id: "overallExpenditure",
  titles: ["整体支出情况"],
  phase: null,
  sides: [
    {
      columns: [
        { kind: "concept", concept: "expenditure.total", spellings: sumWords },
        { kind: "concept", concept: "expenditure.basic" },
        { kind: "concept", concept: "expenditure.project" },
        { kind: "concept", concept: "expenditure.governmentSpecial" },
      ],
      rows: [
        { kind: "phase", phase: "originalBudget" },
        { kind: "phase", phase: "adjustedBudget" },
        { kind: "phase", phase: "finalAccounts" },
        {
          kind: "group",
          group: "assetPurchase",
          phase: "finalAccounts",
          spellings: ["资产购置支出", "资产购置"],
        },
      ],
    },
  ],
};

/** What project money was received and used for. */
export const projectFunds: Layout = {
  id: "projectFunds",
  titles: ["项目资金使用情况表", "项目资金使用管理情况表"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        { kind: "rate", over: "projectFunds.received", spellings: ["使用率", "资金使用率"] },
      ],
      rows: [
        { kind: "concept", concept: "projectFunds.received" },
        { kind: "concept", concept: "projectFunds.used" },
        { kind: "concept", concept: "projectFunds.personnel", spellings: ["人员经费", "人员支出"] },
        {
          kind: "concept",
          concept: "projectFunds.goodsAndServices",
          spellings: ["商品和服务支出", "商品服务支出", "商品服务性支出"],
        },
        {
          kind: "concept",
          concept: "projectFunds.capital",
          spellings: ["资本性支出", "其他资本性支出"],
        },
      ],
    },
  ],
};

/** Projects or uses of project money, each under its own name. */
export const projectList: Layout = {
  id: "projectList",
  titles: [
    "项目支出情况表",
    "项目支出明细表",
    "项目支出明细情况表",
    "项目支出执行情况表",
    "项目支出预算执行情况表",
    "项目支出决算表",
    "项目支出决算明细表",
  ],
  phase: "finalAccounts",
  sides: [projectSide],
};

/** Projects with what was budgeted for them. */
export const projectBudget: Layout = {
  id: "projectBudget",
  titles: ["项目支出预算表", "项目支出预算明细表", "项目支出预算情况表"],
  phase: "originalBudget",
  sides: [projectSide],
};

/** 一般公共预算财政拨款项目支出决算表, a tenth table: project spending of the budget by function. */
export const generalBudgetProjects: Layout = {
  id: "generalBudgetProjects",
  titles: [
    "一般公共预算财政拨款项目支出决算表",
    "一般公共预算财政拨款项目支出决算明细表",
    "一般公共预算项目支出决算表",
  ],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        {
          kind: "concept",
          concept: "generalBudgetExpenditure.project",
          spellings: ["项目支出", "合计", "本年支出"],
        },
      ],
      lines: { kind: "functional", concept: "generalBudgetExpenditure.project" },
    },
  ],
};

/** Special projects by functional class. */
export const specialExpenditure: Layout = {
  id: "specialExpenditure",
  titles: ["专项支出功能分类情况表", "专项支出情况表"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [{ kind: "concept", concept: "specialExpenditure.total" }],
      lines: { kind: "functional", concept: "specialExpenditure.total" },
    },
  ],
};
