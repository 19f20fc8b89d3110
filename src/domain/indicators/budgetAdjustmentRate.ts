import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much the year's adjustments changed the original budget, net.
 *
 * Undefined when nothing was budgeted at first.
 */
export const budgetAdjustmentRate = defineChange({
  id: "budgetAdjustmentRate",
  label: "预算调整率",
  source: cite("commonIndicators2013", "预算调整率"),
  current: "expenditure.total.adjustedBudget",
  base: "expenditure.total.originalBudget",
});
