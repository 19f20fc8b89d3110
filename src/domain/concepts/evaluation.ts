import { defineConcepts } from "./defineConcepts";

/**
 * The year's money as the self-evaluation form splits it (自评表：年度资金), beside its total.
 *
 * The form prints these without a phase, so they are no income or expenditure of any: they are kept for
 * themselves and only held against the form's own totals.
 */
export const selfEvaluationFunds = defineConcepts("selfEvaluationFunds", "自评表年度资金", {
  bySource: {
    label: "年度资金（按收入性质）",
    parts: ["generalPublicBudget", "governmentFundsBudget", "specialAccount", "other"],
  },
  generalPublicBudget: { label: "年度资金中一般公共预算" },
  governmentFundsBudget: { label: "年度资金中政府性基金拨款" },
  specialAccount: { label: "年度资金中纳入专户管理的非税收入拨款" },
  other: { label: "年度资金中其他资金" },
  byNature: { label: "年度资金（按支出性质）", parts: ["basic", "project"] },
  basic: { label: "年度资金中基本支出" },
  project: { label: "年度资金中项目支出" },
});
