import { defineConcepts } from "./defineConcepts";

/** Expenditure paid from fiscal appropriation of all three budgets (财政拨款支出). */
export const appropriationExpenditure = defineConcepts("appropriationExpenditure", "财政拨款支出", {
  total: {
    label: "财政拨款本年支出合计",
    parts: [
      "generalBudgetExpenditure.total",
      "governmentFundsBudget.expenditure",
      "stateCapitalBudget.expenditure",
    ],
  },
});

/** Expenditure paid from the general public budget's appropriation (一般公共预算财政拨款支出). */
export const generalBudgetExpenditure = defineConcepts(
  "generalBudgetExpenditure",
  "一般公共预算财政拨款支出",
  {
    total: { label: "一般公共预算财政拨款支出", parts: ["basic", "project"] },
    basic: { label: "一般公共预算财政拨款基本支出", parts: ["personnel", "publicUse"] },
    personnel: { label: "一般公共预算财政拨款人员经费" },
    publicUse: { label: "一般公共预算财政拨款公用经费" },
    project: { label: "一般公共预算财政拨款项目支出" },
    income: { label: "一般公共预算财政拨款本年收入（按科目）" },
  },
);

/** Income, spending and balances of the government funds budget (政府性基金预算财政拨款). */
export const governmentFundsBudget = defineConcepts(
  "governmentFundsBudget",
  "政府性基金预算财政拨款",
  {
    opening: { label: "政府性基金预算财政拨款年初结转和结余" },
    expenditure: { label: "政府性基金预算财政拨款支出", parts: ["basic", "project"] },
    basic: { label: "政府性基金预算财政拨款基本支出" },
    project: { label: "政府性基金预算财政拨款项目支出" },
    closing: { label: "政府性基金预算财政拨款年末结转和结余" },
    income: { label: "政府性基金预算财政拨款本年收入（按科目）" },
  },
);

/** Spending of the state capital operating budget (国有资本经营预算财政拨款). */
export const stateCapitalBudget = defineConcepts("stateCapitalBudget", "国有资本经营预算财政拨款", {
  opening: { label: "国有资本经营预算财政拨款年初结转和结余" },
  expenditure: { label: "国有资本经营预算财政拨款支出", parts: ["basic", "project"] },
  basic: { label: "国有资本经营预算财政拨款基本支出" },
  project: { label: "国有资本经营预算财政拨款项目支出" },
  closing: { label: "国有资本经营预算财政拨款年末结转和结余" },
});

/** Carry-over of fiscal appropriation (财政拨款结转和结余). */
export const appropriationCarryOver = defineConcepts(
  "appropriationCarryOver",
  "财政拨款结转和结余",
  {
    opening: {
      label: "年初财政拨款结转和结余",
      parts: [
        "openingGeneralBudget",
        "governmentFundsBudget.opening",
        "stateCapitalBudget.opening",
      ],
    },
    openingGeneralBudget: { label: "一般公共预算财政拨款年初结转和结余" },
    closing: {
      label: "年末财政拨款结转和结余",
      parts: [
        "closingGeneralBudget",
        "governmentFundsBudget.closing",
        "stateCapitalBudget.closing",
      ],
    },
    closingGeneralBudget: { label: "一般公共预算财政拨款年末结转和结余" },
  },
);

/** Both sides of the appropriation balance (财政拨款收入支出总计). */
export const appropriationBalance = defineConcepts("appropriationBalance", "财政拨款收支总计", {
  income: {
    label: "财政拨款收入总计",
    parts: ["income.fiscalAppropriation", "appropriationCarryOver.opening"],
  },
  expenditure: {
    label: "财政拨款支出总计",
    parts: ["appropriationExpenditure.total", "appropriationCarryOver.closing"],
  },
  generalBudget: {
    label: "一般公共预算财政拨款支出总计",
    parts: ["generalBudgetExpenditure.total", "appropriationCarryOver.closingGeneralBudget"],
  },
  governmentFundsBudget: {
    label: "政府性基金预算财政拨款支出总计",
    parts: ["governmentFundsBudget.expenditure", "governmentFundsBudget.closing"],
  },
  stateCapitalBudget: {
    label: "国有资本经营预算财政拨款支出总计",
    parts: ["stateCapitalBudget.expenditure", "stateCapitalBudget.closing"],
  },
});
