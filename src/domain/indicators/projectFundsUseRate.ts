import { cite } from "../sources";
import { defineShare } from "./defineShare";

/**
 * How much of the project money received was used.
 *
 * Undefined when nothing was received.
 */
export const projectFundsUseRate = defineShare({
  id: "projectFundsUseRate",
  label: "项目资金使用率",
  source: cite("countyReports", "资金使用率"),
  part: "projectFunds.used.finalAccounts",
  whole: "projectFunds.received.finalAccounts",
});
