import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Public-use money spent against what was budgeted for it (公用经费控制率).
 *
 * Undefined when nothing was budgeted.
 */
export const publicUseControlRate = defineCompletion({
  id: "publicUseControlRate",
  label: "公用经费控制率",
  source: cite("commonIndicators2013", "公用经费控制率"),
  spent: "expenditure.publicUse.finalAccounts",
  budgeted: "expenditure.publicUse.originalBudget",
});
