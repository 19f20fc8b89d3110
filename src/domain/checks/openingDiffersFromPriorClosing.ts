import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/**
 * Finds money carried into the year that is not what the prior year's accounts carried out.
 *
 * An approved adjustment may explain it; the sheets do not tell.
 */
export const openingDiffersFromPriorClosing = defineCrossCheck({
  id: "openingDiffersFromPriorClosing",
  label: "年初结转与上年年末结转",
  source: cite("finalAccountsForm", "年初结转和结余与上年年末结转和结余的关系"),
  severity: "warning",
  relation: "equal",
  lines: "perLine",
  each: [
    {
      left: ["carryOver.opening.finalAccounts"],
      right: ["carryOver.closing.priorYearFinalAccounts"],
    },
    {
      left: ["appropriationCarryOver.opening.finalAccounts"],
      right: ["appropriationCarryOver.closing.priorYearFinalAccounts"],
    },
    {
      left: ["appropriationCarryOver.openingGeneralBudget.finalAccounts"],
      right: ["appropriationCarryOver.closingGeneralBudget.priorYearFinalAccounts"],
    },
    {
      left: ["governmentFundsBudget.opening.finalAccounts"],
      right: ["governmentFundsBudget.closing.priorYearFinalAccounts"],
    },
    {
      left: ["stateCapitalBudget.opening.finalAccounts"],
      right: ["stateCapitalBudget.closing.priorYearFinalAccounts"],
    },
  ],
  message:
    "{first}为{left}，上年年末为{right}，相差{difference}；如年初经批准调整，请说明，否则请核实。",
});
