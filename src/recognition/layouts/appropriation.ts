import type { Layout, LayoutColumn, LayoutRow, LayoutSide } from "../layout";
import { sumWords } from "./conceptRows";

const budgetColumns: readonly LayoutColumn[] = [
  { kind: "concept", concept: "appropriationExpenditure.total", spellings: sumWords },
  {
    kind: "concept",
    concept: "generalBudgetExpenditure.total",
    spellings: ["一般公共预算财政拨款", "一般公共预算拨款", "一般公共预算"],
  },
  {
    kind: "concept",
    concept: "governmentFundsBudget.expenditure",
    spellings: ["政府性基金预算财政拨款", "政府性基金预算拨款", "政府性基金预算", "政府性基金"],
  },
  {
    kind: "concept",
    concept: "stateCapitalBudget.expenditure",
    spellings: ["国有资本经营预算财政拨款", "国有资本经营预算拨款", "国有资本经营预算"],
  },
];

const openingByBudget: readonly LayoutRow[] = [
  {
    kind: "concept",
    concept: "appropriationCarryOver.openingGeneralBudget",
    spellings: ["一般公共预算财政拨款", "一般公共预算拨款", "一般公共预算"],
  },
  {
    kind: "concept",
    concept: "governmentFundsBudget.opening",
    spellings: ["政府性基金预算财政拨款", "政府性基金预算拨款", "政府性基金预算", "政府性基金"],
  },
  {
    kind: "concept",
    concept: "stateCapitalBudget.opening",
    spellings: ["国有资本经营预算财政拨款", "国有资本经营预算拨款", "国有资本经营预算"],
  },
];

const incomeSide: LayoutSide = {
  banners: ["收入"],
  rows: [
    {
      kind: "concept",
      concept: "income.fiscalAppropriation",
      spellings: ["本年收入合计", "本年收入"],
    },
    { kind: "concept", concept: "income.generalPublicBudget" },
    { kind: "concept", concept: "income.governmentFundsBudget" },
    { kind: "concept", concept: "income.stateCapitalBudget" },
    {
      kind: "concept",
      concept: "appropriationCarryOver.opening",
      spellings: ["年初财政拨款结转结余", "上年结转", "上年结转结余", "上年财政拨款结转"],
      children: openingByBudget,
    },
    { kind: "concept", concept: "appropriationBalance.income", spellings: ["总计", "收入总计"] },
  ],
};

const expenditureSide: LayoutSide = {
  banners: ["支出"],
  columns: budgetColumns,
  rows: [
    {
      kind: "across",
      spellings: ["本年支出合计", "本年支出"],
      concepts: {
        "appropriationExpenditure.total": "appropriationExpenditure.total",
        "generalBudgetExpenditure.total": "generalBudgetExpenditure.total",
        "governmentFundsBudget.expenditure": "governmentFundsBudget.expenditure",
        "stateCapitalBudget.expenditure": "stateCapitalBudget.expenditure",
      },
    },
    {
      kind: "across",
      spellings: [
        "年末财政拨款结转和结余",
        "年末财政拨款结转结余",
        "结转下年",
        "年终结转结余",
        "年末结转结余",
      ],
      concepts: {
        "appropriationExpenditure.total": "appropriationCarryOver.closing",
        "generalBudgetExpenditure.total": "appropriationCarryOver.closingGeneralBudget",
        "governmentFundsBudget.expenditure": "governmentFundsBudget.closing",
        "stateCapitalBudget.expenditure": "stateCapitalBudget.closing",
      },
    },
    {
      kind: "across",
      spellings: ["总计", "支出总计"],
      concepts: {
        "appropriationExpenditure.total": "appropriationBalance.expenditure",
        "generalBudgetExpenditure.total": "appropriationBalance.generalBudget",
        "governmentFundsBudget.expenditure": "appropriationBalance.governmentFundsBudget",
        "stateCapitalBudget.expenditure": "appropriationBalance.stateCapitalBudget",
      },
    },
  ],
  lines: { kind: "functional", concept: "appropriationExpenditure.total" },
};

/** 财政拨款收入支出决算总表: appropriation by budget, its carry-over below. */
export const ministryAppropriation: Layout = {
  id: "ministryAppropriation",
  titles: ["财政拨款收入支出决算总表", "财政拨款收支决算总表"],
  phase: "finalAccounts",
  sides: [incomeSide, expenditureSide],
};

/** 财政拨款收支总表: the same as a budget. */
export const budgetAppropriation: Layout = {
  id: "budgetAppropriation",
  titles: ["财政拨款收支预算总表", "财政拨款收支总表", "财政拨款收入支出预算总表"],
  phase: "originalBudget",
  sides: [incomeSide, expenditureSide],
};
