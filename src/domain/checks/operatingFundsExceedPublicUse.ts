import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds operating funds that exceed the public-use money of which they are part. */
export const operatingFundsExceedPublicUse = defineCrossCheck({
  id: "operatingFundsExceedPublicUse",
  label: "机关运行经费不超过公用经费",
  source: cite("disclosureTemplate2024", "机关运行经费口径说明"),
  severity: "error",
  relation: "atMost",
  left: ["operatingFunds.total.finalAccounts"],
  right: ["generalBudgetExpenditure.publicUse.finalAccounts"],
  message: "机关运行经费{left}大于一般公共预算财政拨款公用经费{right}，相差{difference}，请核实。",
});
