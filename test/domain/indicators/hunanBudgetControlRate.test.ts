import { hunanBudgetControlRate } from "../../../src/domain/indicators/hunanBudgetControlRate";
import { describeIndicator } from "../../support/domain/describeIndicator";

describeIndicator(hunanBudgetControlRate, [
  { name: "added to", given: { current: "2690.62", base: "1922.76" }, percent: "39.94" },
  { name: "left as it was", given: { current: "100.00", base: "100.00" }, percent: "0.00" },
  {
    name: "nothing budgeted at first",
    given: { current: "5.00", base: "0.00" },
    status: "undefined",
  },
  { name: "the original budget not reported", given: { current: "5.00" }, status: "missing" },
]);
