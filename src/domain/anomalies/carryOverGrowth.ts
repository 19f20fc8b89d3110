import { defineAnomalyRule } from "./defineAnomalyRule";
import { thresholds } from "./thresholds";

const { percent, source } = thresholds.carryOverGrowth;

/** Finds money carried over that grew much within the year. */
export const carryOverGrowth = defineAnomalyRule({
  id: "carryOverGrowth",
  label: "结转结余增长幅度",
  severity: "warning",
  source: source,
  inputs: {
    closing: "carryOver.closing.finalAccounts",
    opening: "carryOver.opening.finalAccounts",
  },
  explainedBy: ({ closing }) => closing,
  holds: ({ closing, opening }) => closing.minus(opening).times(100).atMost(opening.times(percent)),
  also: ({ closing, opening }) => ({
    increase: { kind: "amount", amount: closing.minus(opening) },
  }),
  message: "年末结转和结余{closing}比年初{opening}增加{increase}，增长较快，请说明原因。",
});
