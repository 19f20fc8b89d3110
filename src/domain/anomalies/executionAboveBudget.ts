import { defineAnomalyRule } from "./defineAnomalyRule";
import { thresholds } from "./thresholds";

const { percent, source } = thresholds.execution;

/** Finds expenditure beyond the adjusted budget. */
export const executionAboveBudget = defineAnomalyRule({
  id: "executionAboveBudget",
  label: "支出不超调整预算",
  severity: "warning",
  source: source,
  inputs: (["total", "basic", "project"] as const).map(
    (line) =>
      ({
        spent: `expenditure.${line}.finalAccounts`,
        budgeted: `expenditure.${line}.adjustedBudget`,
      }) as const,
  ),
  applies: { when: ({ budgeted }) => !budgeted.isZero, otherwise: "调整预算数为0" },
  holds: ({ spent, budgeted }) => spent.over(budgeted).comparePercent(percent) <= 0,
  also: ({ spent, budgeted }) => ({ rate: { kind: "percent", ratio: spent.over(budgeted) } }),
  message: "{line}决算数{spent}超过调整预算数{budgeted}，预算执行率为{rate}，请核实。",
});
