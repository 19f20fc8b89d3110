import type { Layout, LayoutSide } from "../layout";
import { conceptRows, incomeSources } from "./conceptRows";

const incomeSide: LayoutSide = {
  banners: ["收入"],
  rows: [
    ...conceptRows(...incomeSources, "income.total", "surplus.used", "carryOver.opening"),
    { kind: "concept", concept: "balance.income", spellings: ["总计"] },
  ],
};

const balanceRows = [
  ...conceptRows("surplus.distributed", "carryOver.closing"),
  { kind: "concept", concept: "balance.expenditure", spellings: ["总计"] },
] as const;

const functionSide: LayoutSide = {
  banners: ["支出"],
  rows: [...conceptRows("expenditure.total"), ...balanceRows],
  lines: { kind: "functional", concept: "expenditure.total" },
};

/** Expenditure once more, by nature and below it by economic class; only the full edition has it. */
const natureSide: LayoutSide = {
  banners: ["支出"],
  rows: [
    ...conceptRows(
      "expenditure.basic",
      "expenditure.personnel",
      "expenditure.publicUse",
      "expenditure.project",
      "expenditure.capitalConstruction",
      "expenditure.superiorRemittance",
      "expenditure.business",
      "expenditure.affiliateSubsidy",
    ),
    {
      kind: "concept",
      concept: "expenditure.total",
      spellings: ["经济分类支出合计", "支出经济分类合计", "按经济分类支出合计"],
    },
    ...balanceRows,
  ],
  lines: { kind: "economic", concept: "expenditure.total" },
};

/**
 * 收入支出决算总表: income left, expenditure by functional class right, balances below. The full edition
 * (财决01) adds a third block, and budgets beside the final accounts of each.
 */
export const ministryTotals: Layout = {
  id: "ministryTotals",
  titles: ["收入支出决算总表", "收入支出决算表", "收支决算总表"],
  phase: "finalAccounts",
  sides: [incomeSide, functionSide, natureSide],
};
