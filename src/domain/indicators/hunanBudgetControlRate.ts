import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * What was added to the budget within the year against the original budget (本年追加预算 ÷ 年初预算).
 *
 * On the side of income, where no carry-over stands among the additions; net of what was taken away.
 * Undefined when nothing was budgeted at first.
 */
export const hunanBudgetControlRate = defineChange({
  id: "hunanBudgetControlRate",
  label: "预算控制率（本年追加预算÷年初预算）",
  source: cite("hunanEvaluation", "预算控制率"),
  current: "income.total.adjustedBudget",
  base: "income.total.originalBudget",
});
