import type { Layout } from "../layout";
import { conceptRows, expenditureNatures, incomeSources } from "./conceptRows";

/** 部门收支总表, 财务收支预算总表: income left, expenditure by function or by nature right. */
export const budgetTotals: Layout = {
  id: "budgetTotals",
  titles: ["收支总表", "收支预算总表", "财务收支预算总表", "收入支出预算总表"],
  phase: "originalBudget",
  sides: [
    {
      banners: ["收入", "本年收入"],
      rows: [
        ...conceptRows(...incomeSources, "income.total", "surplus.used", "carryOver.opening"),
        { kind: "concept", concept: "balance.income", spellings: ["总计"] },
      ],
    },
    {
      banners: ["支出", "本年支出"],
      rows: [
        ...conceptRows(
          ...expenditureNatures,
          "expenditure.total",
          "surplus.distributed",
          "carryOver.closing",
        ),
        { kind: "concept", concept: "balance.expenditure", spellings: ["总计"] },
      ],
      lines: { kind: "functional", concept: "expenditure.total" },
    },
  ],
};
