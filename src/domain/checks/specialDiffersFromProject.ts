import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Notes special expenditure, as county reports set it apart, that is not project expenditure. */
export const specialDiffersFromProject = defineCrossCheck({
  id: "specialDiffersFromProject",
  label: "专项支出与项目支出",
  source: cite("countyReports", "专项支出情况"),
  severity: "info",
  relation: "equal",
  left: ["specialExpenditure.total.finalAccounts"],
  right: ["expenditure.project.finalAccounts"],
  message: "专项支出{left}与项目支出{right}相差{difference}，请核对两者口径。",
});
