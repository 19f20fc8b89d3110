import { cite } from "../sources";
import { defineChange } from "./defineChange";

/**
 * By how much the money carried over grew within the year.
 *
 * Undefined when nothing was carried into the year.
 */
export const carryOverChangeRate = defineChange({
  id: "carryOverChangeRate",
  label: "结转结余变动率",
  source: cite("commonIndicators2013", "结转结余变动率"),
  current: "carryOver.closing.finalAccounts",
  base: "carryOver.opening.finalAccounts",
});
