import type { Layout, LayoutColumn, LayoutRow } from "../layout";

const totalWords = ["合计", "小计", "本年支出", "本年支出合计"];

const natureColumns: readonly LayoutColumn[] = [
  { kind: "concept", concept: "expenditure.total", spellings: ["合计"] },
  { kind: "concept", concept: "expenditure.basic" },
  { kind: "concept", concept: "expenditure.project" },
  { kind: "concept", concept: "expenditure.superiorRemittance" },
  { kind: "concept", concept: "expenditure.business" },
  { kind: "concept", concept: "expenditure.affiliateSubsidy" },
];

/** 收入支出决算总表: income left, expenditure by functional class right, balances below. */
export const ministryTotals: Layout = {
  id: "ministryTotals",
  titles: ["收入支出决算总表", "收入支出决算表"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "income.generalPublicBudget" },
        { kind: "concept", concept: "income.governmentFundsBudget" },
        { kind: "concept", concept: "income.stateCapitalBudget" },
        { kind: "concept", concept: "income.superiorSubsidy" },
        { kind: "concept", concept: "income.institutional" },
        { kind: "concept", concept: "income.business" },
        { kind: "concept", concept: "income.affiliateRemittance" },
        { kind: "concept", concept: "income.other" },
        { kind: "concept", concept: "income.total" },
        { kind: "concept", concept: "surplus.used" },
        { kind: "concept", concept: "carryOver.opening" },
        { kind: "concept", concept: "balance.income", spellings: ["总计"] },
      ],
    },
    {
      rows: [
        { kind: "concept", concept: "expenditure.total" },
        { kind: "concept", concept: "surplus.distributed" },
        { kind: "concept", concept: "carryOver.closing" },
        { kind: "concept", concept: "balance.expenditure", spellings: ["总计"] },
      ],
      lines: { kind: "functional", concept: "expenditure.total" },
    },
  ],
};

/** 收入决算表: income by function and source. */
export const ministryIncome: Layout = {
  id: "ministryIncome",
  titles: ["收入决算表"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        { kind: "concept", concept: "income.total", spellings: ["合计"] },
        { kind: "concept", concept: "income.fiscalAppropriation" },
        { kind: "concept", concept: "income.superiorSubsidy" },
        { kind: "concept", concept: "income.institutional" },
        { kind: "concept", concept: "income.business" },
        { kind: "concept", concept: "income.affiliateRemittance" },
        { kind: "concept", concept: "income.other" },
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
  sides: [{ columns: natureColumns, lines: { kind: "functional" } }],
};

const budgetColumns: readonly LayoutColumn[] = [
  { kind: "concept", concept: "appropriationExpenditure.total", spellings: ["合计", "小计"] },
  {
    kind: "concept",
    concept: "generalBudgetExpenditure.total",
    spellings: ["一般公共预算财政拨款", "一般公共预算"],
  },
  {
    kind: "concept",
    concept: "governmentFundsBudget.expenditure",
    spellings: ["政府性基金预算财政拨款", "政府性基金预算"],
  },
  {
    kind: "concept",
    concept: "stateCapitalBudget.expenditure",
    spellings: ["国有资本经营预算财政拨款", "国有资本经营预算"],
  },
];

const openingByBudget: readonly LayoutRow[] = [
  {
    kind: "concept",
    concept: "appropriationCarryOver.openingGeneralBudget",
    spellings: ["一般公共预算财政拨款"],
  },
  {
    kind: "concept",
    concept: "governmentFundsBudget.opening",
    spellings: ["政府性基金预算财政拨款"],
  },
  {
    kind: "concept",
    concept: "stateCapitalBudget.opening",
    spellings: ["国有资本经营预算财政拨款"],
  },
];

/** 财政拨款收入支出决算总表: appropriation by budget, its carry-over below. */
export const ministryAppropriation: Layout = {
  id: "ministryAppropriation",
  titles: ["财政拨款收入支出决算总表"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "income.generalPublicBudget" },
        { kind: "concept", concept: "income.governmentFundsBudget" },
        { kind: "concept", concept: "income.stateCapitalBudget" },
        {
          kind: "concept",
          concept: "income.fiscalAppropriation",
          spellings: ["本年收入合计", "本年收入"],
        },
        {
          kind: "concept",
          concept: "appropriationCarryOver.opening",
          spellings: ["年初财政拨款结转结余"],
          children: openingByBudget,
        },
        {
          kind: "concept",
          concept: "appropriationBalance.income",
          spellings: ["总计", "收入总计"],
        },
      ],
    },
    {
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
          spellings: ["年末财政拨款结转和结余", "年末财政拨款结转结余"],
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
      lines: { kind: "functional" },
    },
  ],
};

/** 一般公共预算财政拨款支出决算表: by function and nature. */
export const ministryGeneralBudget: Layout = {
  id: "ministryGeneralBudget",
  titles: ["一般公共预算财政拨款支出决算表"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        {
          kind: "concept",
          concept: "generalBudgetExpenditure.basic",
          spellings: ["基本支出", "基本支出合计"],
        },
        { kind: "concept", concept: "generalBudgetExpenditure.project", spellings: ["项目支出"] },
        { kind: "concept", concept: "generalBudgetExpenditure.total", spellings: totalWords },
      ],
      lines: { kind: "functional" },
    },
  ],
};

/** 一般公共预算财政拨款基本支出决算表: by economic class, in two or three blocks. */
export const ministryBasicByEconomicClass: Layout = {
  id: "ministryBasicByEconomicClass",
  titles: ["一般公共预算财政拨款基本支出决算表", "一般公共预算财政拨款基本支出决算明细表"],
  phase: "finalAccounts",
  sides: [
    {
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
      ],
      lines: { kind: "economic", concept: "generalBudgetExpenditure.basic" },
    },
  ],
};

/** 政府性基金预算财政拨款收入支出决算表: balances and spending by function. */
export const ministryGovernmentFunds: Layout = {
  id: "ministryGovernmentFunds",
  titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算表"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        {
          kind: "concept",
          concept: "governmentFundsBudget.opening",
          spellings: ["年初结转和结余", "年初结转结余"],
        },
        { kind: "concept", concept: "governmentFundsBudget.income", spellings: ["本年收入"] },
        { kind: "concept", concept: "governmentFundsBudget.basic", spellings: ["基本支出"] },
        { kind: "concept", concept: "governmentFundsBudget.project", spellings: ["项目支出"] },
        {
          kind: "concept",
          concept: "governmentFundsBudget.closing",
          spellings: ["年末结转和结余", "年末结转结余"],
        },
        { kind: "concept", concept: "governmentFundsBudget.expenditure", spellings: totalWords },
      ],
      lines: {
        kind: "functional",
        total: { "governmentFundsBudget.income": "income.governmentFundsBudget" },
      },
    },
  ],
};

/** 国有资本经营预算财政拨款支出决算表: spending by function, with or without balances. */
export const ministryStateCapital: Layout = {
  id: "ministryStateCapital",
  titles: ["国有资本经营预算财政拨款支出决算表", "国有资本经营预算财政拨款收入支出决算表"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        {
          kind: "concept",
          concept: "stateCapitalBudget.opening",
          spellings: ["年初结转和结余", "年初结转结余"],
        },
        { kind: "concept", concept: "income.stateCapitalBudget", spellings: ["本年收入"] },
        { kind: "concept", concept: "stateCapitalBudget.basic", spellings: ["基本支出"] },
        { kind: "concept", concept: "stateCapitalBudget.project", spellings: ["项目支出"] },
        {
          kind: "concept",
          concept: "stateCapitalBudget.closing",
          spellings: ["年末结转和结余", "年末结转结余"],
        },
        { kind: "concept", concept: "stateCapitalBudget.expenditure", spellings: totalWords },
      ],
      lines: { kind: "functional" },
    },
  ],
};
