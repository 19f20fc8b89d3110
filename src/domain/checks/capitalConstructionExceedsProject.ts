import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds capital construction that exceeds the project expenditure of which it is part. */
export const capitalConstructionExceedsProject = defineCrossCheck({
  id: "capitalConstructionExceedsProject",
  label: "基本建设类项目不超过项目支出",
  source: cite("finalAccountsForm", "项目支出大于或等于其中的基本建设类项目支出"),
  severity: "error",
  relation: "atMost",
  each: [
    {
      left: ["expenditure.capitalConstruction.finalAccounts"],
      right: ["expenditure.project.finalAccounts"],
    },
    {
      left: ["expenditure.capitalConstruction.adjustedBudget"],
      right: ["expenditure.project.adjustedBudget"],
    },
    {
      left: ["expenditure.capitalConstruction.originalBudget"],
      right: ["expenditure.project.originalBudget"],
    },
  ],
  message: "{first}{left}大于项目支出{right}，相差{difference}，请核实。",
});
