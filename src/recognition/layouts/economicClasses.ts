import type { Layout, LayoutSide } from "../layout";
import { sumWords } from "./conceptRows";

/** All expenditure by economic class. */
export const expenditureByEconomicClass: Layout = {
  id: "expenditureByEconomicClass",
  titles: ["支出经济分类情况表", "支出经济分类表"],
  phase: "finalAccounts",
  sides: [{ lines: { kind: "economic", concept: "expenditure.total" } }],
};

/** Basic expenditure of all funds by economic class. */
export const basicByEconomicClass: Layout = {
  id: "basicByEconomicClass",
  titles: ["基本支出经济分类情况表", "基本支出经济分类表"],
  phase: "finalAccounts",
  sides: [{ lines: { kind: "economic", concept: "expenditure.basic" } }],
};

/** One column of amounts; 人员经费 and 公用经费 stand above whole blocks and in rows of sums. */
const inBlocks: LayoutSide = {
  banners: ["人员经费", "公用经费"],
  rows: [
    {
      kind: "concept",
      concept: "generalBudgetExpenditure.personnel",
      spellings: ["人员经费合计"],
    },
    {
      kind: "concept",
      concept: "generalBudgetExpenditure.publicUse",
      spellings: ["公用经费合计"],
    },
    {
      kind: "concept",
      concept: "generalBudgetExpenditure.basic",
      spellings: ["基本支出合计"],
    },
  ],
  lines: { kind: "economic", concept: "generalBudgetExpenditure.basic" },
};

/** 人员经费 and 公用经费 as columns of their own. */
const inColumns: LayoutSide = {
  columns: [
    {
      kind: "concept",
      concept: "generalBudgetExpenditure.basic",
      spellings: [...sumWords, "基本支出", "一般公共预算基本支出"],
    },
    { kind: "concept", concept: "generalBudgetExpenditure.personnel", spellings: ["人员经费"] },
    {
      kind: "concept",
      concept: "generalBudgetExpenditure.publicUse",
      spellings: ["公用经费", "日常公用经费"],
    },
  ],
  lines: { kind: "economic", concept: "generalBudgetExpenditure.basic" },
};

const finalTitles = [
  "一般公共预算财政拨款基本支出决算表",
  "一般公共预算财政拨款基本支出决算明细表",
  "一般公共预算基本支出决算表",
];

const budgetTitles = [
  "一般公共预算基本支出部门预算经济分类预算表",
  "一般公共预算基本支出经济分类预算表",
  "一般公共预算基本支出预算表",
  "一般公共预算基本支出表",
  "一般公共预算财政拨款基本支出预算表",
];

/** 一般公共预算财政拨款基本支出决算表: by economic class, in one, two or three blocks. */
export const ministryBasicByEconomicClass: Layout = {
  id: "ministryBasicByEconomicClass",
  titles: finalTitles,
  phase: "finalAccounts",
  sides: [inBlocks],
};

/** The same with 人员经费 and 公用经费 beside each other. */
export const basicInColumns: Layout = {
  id: "basicInColumns",
  titles: finalTitles,
  phase: "finalAccounts",
  sides: [inColumns],
};

/** 一般公共预算基本支出表 of a budget. */
export const budgetBasicInColumns: Layout = {
  id: "budgetBasicInColumns",
  titles: budgetTitles,
  phase: "originalBudget",
  sides: [inColumns],
};

/** The same in blocks, as in final accounts. */
export const budgetBasicInBlocks: Layout = {
  id: "budgetBasicInBlocks",
  titles: budgetTitles,
  phase: "originalBudget",
  sides: [inBlocks],
};
