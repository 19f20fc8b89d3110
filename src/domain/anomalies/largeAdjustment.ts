import { defineAnomalyRule } from "./defineAnomalyRule";
import { thresholds } from "./thresholds";

const { percent, source } = thresholds.budgetAdjustment;

/** Finds budgets that were changed much during the year. */
export const largeAdjustment = defineAnomalyRule({
  id: "largeAdjustment",
  label: "预算调整幅度",
  severity: "warning",
  source: source,
  inputs: {
    adjusted: "expenditure.total.adjustedBudget",
    original: "expenditure.total.originalBudget",
  },
  explainedBy: () => "expenditure.total.finalAccounts",
  applies: { when: ({ original }) => !original.isZero, otherwise: "年初预算数为0" },
  holds: ({ adjusted, original }) =>
    adjusted.minus(original).absolute().over(original).comparePercent(percent) <= 0,
  also: ({ adjusted, original }) => ({
    rate: { kind: "percent", ratio: adjusted.minus(original).over(original) },
  }),
  message: "支出预算由年初{original}调整为{adjusted}，调整率为{rate}，幅度较大，请说明原因。",
});
