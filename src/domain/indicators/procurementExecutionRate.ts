import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Government procurement against its budget.
 *
 * Undefined when nothing was budgeted.
 */
export const procurementExecutionRate = defineCompletion({
  id: "procurementExecutionRate",
  label: "政府采购执行率",
  source: cite("commonIndicators2013", "政府采购执行率"),
  spent: "procurement.total.finalAccounts",
  budgeted: "procurement.total.originalBudget",
});
