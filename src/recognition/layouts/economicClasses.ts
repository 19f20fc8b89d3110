import type { Layout } from "../layout";

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
