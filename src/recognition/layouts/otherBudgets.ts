import type { Layout, LayoutSide } from "../layout";
import { closingWords, openingWords, spendingWords } from "./conceptRows";

const governmentFundsSide: LayoutSide = {
  columns: [
    {
      kind: "concept",
      concept: "governmentFundsBudget.opening",
      spellings: openingWords,
    },
    { kind: "concept", concept: "governmentFundsBudget.income", spellings: ["本年收入"] },
    { kind: "concept", concept: "governmentFundsBudget.basic", spellings: ["基本支出"] },
    { kind: "concept", concept: "governmentFundsBudget.project", spellings: ["项目支出"] },
    {
      kind: "concept",
      concept: "governmentFundsBudget.closing",
      spellings: closingWords,
    },
    { kind: "concept", concept: "governmentFundsBudget.expenditure", spellings: spendingWords },
  ],
  lines: {
    kind: "functional",
    concept: "governmentFundsBudget.expenditure",
    total: { "governmentFundsBudget.income": "income.governmentFundsBudget" },
  },
};

const stateCapitalSide: LayoutSide = {
  columns: [
    {
      kind: "concept",
      concept: "stateCapitalBudget.opening",
      spellings: openingWords,
    },
    { kind: "concept", concept: "income.stateCapitalBudget", spellings: ["本年收入"] },
    { kind: "concept", concept: "stateCapitalBudget.basic", spellings: ["基本支出"] },
    { kind: "concept", concept: "stateCapitalBudget.project", spellings: ["项目支出"] },
    {
      kind: "concept",
      concept: "stateCapitalBudget.closing",
      spellings: closingWords,
    },
    { kind: "concept", concept: "stateCapitalBudget.expenditure", spellings: spendingWords },
  ],
  lines: { kind: "functional", concept: "stateCapitalBudget.expenditure" },
};

/** 政府性基金预算财政拨款收入支出决算表: balances and spending by function. */
export const ministryGovernmentFunds: Layout = {
  id: "ministryGovernmentFunds",
  titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算表"],
  phase: "finalAccounts",
  sides: [governmentFundsSide],
};

/** 政府性基金预算支出表: the spending as a budget. */
export const budgetGovernmentFunds: Layout = {
  id: "budgetGovernmentFunds",
  titles: [
    "政府性基金预算支出功能分类预算表",
    "政府性基金预算支出表",
    "政府性基金预算支出预算表",
    "政府性基金预算财政拨款支出预算表",
    "政府性基金支出预算表",
  ],
  phase: "originalBudget",
  sides: [governmentFundsSide],
};

/** 国有资本经营预算财政拨款支出决算表: spending by function, with or without balances. */
export const ministryStateCapital: Layout = {
  id: "ministryStateCapital",
  titles: ["国有资本经营预算财政拨款支出决算表", "国有资本经营预算财政拨款收入支出决算表"],
  phase: "finalAccounts",
  sides: [stateCapitalSide],
};

/** 国有资本经营预算支出表: the spending as a budget. */
export const budgetStateCapital: Layout = {
  id: "budgetStateCapital",
  titles: [
    "国有资本经营预算支出功能分类预算表",
    "国有资本经营预算支出表",
    "国有资本经营预算支出预算表",
    "国有资本经营预算财政拨款支出预算表",
  ],
  phase: "originalBudget",
  sides: [stateCapitalSide],
};
