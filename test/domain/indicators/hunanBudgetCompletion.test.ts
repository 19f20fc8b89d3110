import { hunanBudgetCompletion } from "../../../src/domain/indicators/hunanBudgetCompletion";
import { describeIndicator } from "../../support/domain/describeIndicator";

describeIndicator(hunanBudgetCompletion, [
  {
    name: "a little is left over",
    given: { opening: "19.80", budgeted: "2690.62", closing: "19.80" },
    percent: "99.27",
  },
  {
    name: "nothing is left over",
    given: { opening: "20.00", budgeted: "80.00", closing: "0.00" },
    percent: "100.00",
  },
  {
    name: "more is left over than there was",
    given: { opening: "0.00", budgeted: "80.00", closing: "100.00" },
    percent: "-25.00",
  },
  {
    name: "no money",
    given: { opening: "0.00", budgeted: "0.00", closing: "0.00" },
    status: "undefined",
  },
  {
    name: "a slip",
    given: { opening: "-1.00", budgeted: "5.00", closing: "0.00" },
    status: "undefined",
  },
  { name: "the carry-over not reported", given: { budgeted: "5.00" }, status: "missing" },
]);
