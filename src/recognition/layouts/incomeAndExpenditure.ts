import type { Layout, LayoutRow } from "../layout";

/** They add up whatever stands beside them, a balance of last year as well. */
const bareTotals = ["合计", "总计"];

const incomeRows: readonly LayoutRow[] = [
  { kind: "concept", concept: "income.fiscalAppropriation" },
  { kind: "concept", concept: "income.generalPublicBudget" },
  { kind: "concept", concept: "income.governmentFundsBudget" },
  { kind: "concept", concept: "income.stateCapitalBudget" },
  { kind: "concept", concept: "income.superiorSubsidy" },
  { kind: "concept", concept: "income.institutional" },
  { kind: "concept", concept: "income.business" },
  { kind: "concept", concept: "income.affiliateRemittance" },
  { kind: "concept", concept: "income.other" },
];

const expenditureRows: readonly LayoutRow[] = [
  { kind: "concept", concept: "expenditure.basic" },
  { kind: "concept", concept: "expenditure.personnel" },
  { kind: "concept", concept: "expenditure.publicUse" },
  { kind: "concept", concept: "expenditure.project" },
  { kind: "concept", concept: "expenditure.governmentSpecial" },
  { kind: "concept", concept: "expenditure.superiorRemittance" },
  { kind: "concept", concept: "expenditure.business" },
  { kind: "concept", concept: "expenditure.affiliateSubsidy" },
];

const balanceRows: readonly LayoutRow[] = [
  { kind: "concept", concept: "carryOver.opening" },
  { kind: "concept", concept: "carryOver.closing" },
  { kind: "concept", concept: "surplus.used" },
  { kind: "concept", concept: "surplus.distributed" },
  {
    kind: "printed",
    printed: "rate",
    left: "expenditure.total",
    right: "income.total",
    spellings: ["资金实际执行进度", "资金执行进度", "支出进度"],
  },
];

/** Income, expenditure and balances in rows; budgets, final accounts and variances in columns. */
export const incomeAndExpenditure: Layout = {
  id: "incomeAndExpenditure",
  titles: [
    "收入支出决算情况表",
    "收支结余情况表",
    "结转结余情况表",
    "差异原因分析用表",
    "预决算差异情况表",
    "预决算对比表",
    "预算执行情况表",
    "收入支出预算执行情况表",
    "收入支出情况表",
    "收入支出与上年对比表",
    "收入支出决算与上年对比表",
    "收支决算与上年对比表",
    "收支与上年对比表",
    "决算与上年对比表",
    "与上年对比表",
    "收入支出预决算对比表",
    "收支预决算对比表",
    "预决算对比分析表",
    "支出预决算对比表",
    "收入预决算对比表",
    "收支预算执行情况表",
  ],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "income.total", spellings: ["年初预算资金"] },
        ...incomeRows,
        { kind: "concept", concept: "expenditure.total" },
        ...expenditureRows,
        ...balanceRows,
      ],
      lines: { kind: "functional", concept: "expenditure.total" },
    },
  ],
};

/** Income by source as final accounts. */
export const incomeBySource: Layout = {
  id: "incomeBySource",
  titles: ["收入决算情况表", "收入决算情况", "收入决算表"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "income.total" },
        { kind: "concept", concept: "income.total", spellings: bareTotals, needsAll: true },
        ...incomeRows,
      ],
    },
  ],
};

/** Income by source as the original budget. */
export const incomeBudget: Layout = {
  id: "incomeBudget",
  titles: ["收入预算表", "收入预算情况表"],
  phase: "originalBudget",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "income.total" },
        { kind: "concept", concept: "income.total", spellings: bareTotals, needsAll: true },
        ...incomeRows,
        { kind: "concept", concept: "income.increaseOnPriorBudget" },
      ],
    },
  ],
};

/** Expenditure by nature as final accounts. */
export const expenditureByNature: Layout = {
  id: "expenditureByNature",
  titles: ["支出决算情况表", "支出决算情况", "支出决算表", "支出预决算表"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "expenditure.total" },
        { kind: "concept", concept: "expenditure.total", spellings: bareTotals, needsAll: true },
        ...expenditureRows,
      ],
    },
  ],
};

/** Expenditure by nature as the original budget. */
export const expenditureBudget: Layout = {
  id: "expenditureBudget",
  titles: ["支出预算表", "支出预算情况表"],
  phase: "originalBudget",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "expenditure.total" },
        { kind: "concept", concept: "expenditure.total", spellings: bareTotals, needsAll: true },
        ...expenditureRows,
      ],
    },
  ],
};
