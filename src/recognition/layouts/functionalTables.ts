import type { Layout, LayoutColumn, LayoutSide } from "../layout";
import {
  closingWords,
  conceptColumns,
  expenditureNatures,
  incomeSources,
  openingWords,
  spendingWords,
} from "./conceptRows";

const incomeColumns = conceptColumns(...incomeSources, "income.educationFees");

const incomeSide: LayoutSide = {
  columns: [
    { kind: "concept", concept: "income.total", spellings: ["合计"], needsAll: true },
    ...incomeColumns,
  ],
  lines: { kind: "functional" },
};

const expenditureSide: LayoutSide = {
  columns: [
    { kind: "concept", concept: "expenditure.total", spellings: ["合计"] },
    ...conceptColumns(...expenditureNatures),
  ],
  lines: { kind: "functional" },
};

/** 收入决算表: income by function and source. */
export const ministryIncome: Layout = {
  id: "ministryIncome",
  titles: ["收入决算表"],
  phase: "finalAccounts",
  sides: [incomeSide],
};

/** 收入预算总表: the same as a budget. */
export const budgetIncome: Layout = {
  id: "budgetIncome",
  titles: ["收入预算总表", "收入总表", "收入预算表"],
  phase: "originalBudget",
  sides: [incomeSide],
};

/** 收入总表 that adds the money of the year before: its 合计 is more than the year's income. */
export const budgetIncomeWithCarryOver: Layout = {
  id: "budgetIncomeWithCarryOver",
  titles: budgetIncome.titles,
  phase: "originalBudget",
  sides: [
    {
      columns: [
        { kind: "concept", concept: "balance.income", spellings: ["合计", "总计"], needsAll: true },
        { kind: "concept", concept: "income.total" },
        ...incomeColumns,
        ...conceptColumns("carryOver.opening", "surplus.used"),
      ],
      lines: { kind: "functional" },
    },
  ],
};

/** 支出决算表: expenditure by function and nature. */
export const ministryExpenditure: Layout = {
  id: "ministryExpenditure",
  titles: ["支出决算表"],
  phase: "finalAccounts",
  sides: [expenditureSide],
};

/** 支出预算总表: the same as a budget. */
export const budgetExpenditure: Layout = {
  id: "budgetExpenditure",
  titles: ["支出预算总表", "支出总表", "支出预算表"],
  phase: "originalBudget",
  sides: [expenditureSide],
};

const generalBudgetColumns: readonly LayoutColumn[] = [
  {
    kind: "concept",
    concept: "generalBudgetExpenditure.basic",
    spellings: ["基本支出", "基本支出合计", "基本支出小计"],
  },
  { kind: "concept", concept: "generalBudgetExpenditure.personnel", spellings: ["人员经费"] },
  {
    kind: "concept",
    concept: "generalBudgetExpenditure.publicUse",
    spellings: ["公用经费", "日常公用经费"],
  },
  {
    kind: "concept",
    concept: "generalBudgetExpenditure.project",
    spellings: ["项目支出", "项目支出合计"],
  },
  { kind: "concept", concept: "generalBudgetExpenditure.total", spellings: spendingWords },
];

const generalBudgetSide: LayoutSide = {
  banners: ["一般公共预算财政拨款支出决算数", "一般公共预算支出预算数", "一般公共预算财政拨款"],
  columns: generalBudgetColumns,
  lines: { kind: "functional", concept: "generalBudgetExpenditure.total" },
};

/** 一般公共预算财政拨款支出决算表: by function and nature. */
export const ministryGeneralBudget: Layout = {
  id: "ministryGeneralBudget",
  titles: ["一般公共预算财政拨款支出决算表", "一般公共预算支出决算表"],
  phase: "finalAccounts",
  sides: [generalBudgetSide],
};

/** 一般公共预算支出表: the same as a budget. */
export const budgetGeneralBudget: Layout = {
  id: "budgetGeneralBudget",
  titles: [
    "一般公共预算支出功能分类预算表",
    "一般公共预算支出表",
    "一般公共预算支出预算表",
    "一般公共预算财政拨款支出预算表",
  ],
  phase: "originalBudget",
  sides: [generalBudgetSide],
};

/** 一般公共预算财政拨款支出预决算对比表: budgets and final accounts of each class beside each other. */
export const generalBudgetComparison: Layout = {
  id: "generalBudgetComparison",
  titles: [
    "一般公共预算财政拨款支出预决算对比表",
    "一般公共预算支出预决算对比表",
    "一般公共预算财政拨款支出预算执行情况表",
    "一般公共预算支出预算执行情况表",
  ],
  phase: "finalAccounts",
  sides: [generalBudgetSide],
};

/** 一般公共预算财政拨款收入支出决算表: with income and balances of the budget around its spending. */
export const generalBudgetBalance: Layout = {
  id: "generalBudgetBalance",
  titles: ["一般公共预算财政拨款收入支出决算表"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        {
          kind: "concept",
          concept: "appropriationCarryOver.openingGeneralBudget",
          spellings: openingWords,
        },
        { kind: "concept", concept: "generalBudgetExpenditure.income", spellings: ["本年收入"] },
        ...generalBudgetColumns,
        {
          kind: "concept",
          concept: "appropriationCarryOver.closingGeneralBudget",
          spellings: closingWords,
        },
      ],
      lines: {
        kind: "functional",
        total: { "generalBudgetExpenditure.income": "income.generalPublicBudget" },
      },
    },
  ],
};
