import { defineAnomalyRule } from "./defineAnomalyRule";
import { thresholds } from "./thresholds";

const { percent, source } = thresholds.executionToExplain;

/** Finds expenditure whose adjusted budget was spent to less than what must be explained. */
export const executionBelowThreshold = defineAnomalyRule({
  id: "executionBelowThreshold",
  label: "预算执行率",
  severity: "warning",
  source: source,
  inputs: (["total", "basic", "project"] as const).map(
    (line) =>
      ({
        spent: `expenditure.${line}.finalAccounts`,
        budgeted: `expenditure.${line}.adjustedBudget`,
      }) as const,
  ),
  explainedBy: ({ spent }) => spent,
  applies: { when: ({ budgeted }) => !budgeted.isZero, otherwise: "调整预算数为0" },
  holds: ({ spent, budgeted }) => spent.over(budgeted).comparePercent(percent) >= 0,
  also: ({ spent, budgeted }) => ({ rate: { kind: "percent", ratio: spent.over(budgeted) } }),
  message:
    "{line}预算执行率为{rate}（决算数{spent}，调整预算数{budgeted}），执行率偏低，请说明原因。",
});
