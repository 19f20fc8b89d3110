import { cite } from "../sources";
import { defineCompletion } from "./defineCompletion";

/**
 * Operating funds of administrative units spent against what was budgeted for them.
 *
 * Narrower than `publicUseControlRate`: institutions have no operating funds. Undefined when nothing was
 * budgeted.
 */
export const operatingFundsControlRate = defineCompletion({
  id: "operatingFundsControlRate",
  label: "机关运行经费控制率",
  source: cite("commonIndicators2013", "公用经费控制率（机关运行经费口径）"),
  spent: "operatingFunds.total.finalAccounts",
  budgeted: "operatingFunds.total.originalBudget",
});
