import { spendingFromOtherFunds } from "../../../src/domain/anomalies/spendingFromOtherFunds";
import { describeRule } from "../../support/domain/describeRule";

const total = "expenditure.total.finalAccounts";
const paid = "appropriationExpenditure.total.finalAccounts";

describeRule(spendingFromOtherFunds, [
  {
    name: "own money carried over was spent",
    given: {
      [total]: "9759.38",
      [paid]: "9746.50",
      "income.total.finalAccounts": "9746.50",
      "income.fiscalAppropriation.finalAccounts": "9746.50",
      "carryOver.opening.finalAccounts": "112.88",
      "carryOver.closing.finalAccounts": "100.00",
      "appropriationCarryOver.opening.finalAccounts": "0.00",
      "appropriationCarryOver.closing.finalAccounts": "0.00",
    },
    ends: [
      "info: 本年支出合计9759.38比财政拨款支出9746.50多12.88，为财政拨款以外的资金安排的支出：该类资金本年收入0.00，年初结转和结余112.88，年末结转和结余100.00。 [A1 A2]",
    ],
  },
  {
    name: "what stands behind is not listed",
    given: { [total]: "10.00", [paid]: "8.00" },
    ends: [
      "info: 本年支出合计10.00比财政拨款支出8.00多2.00，为财政拨款以外的资金安排的支出。 [A1 A2]",
    ],
  },
  {
    name: "the three budgets by themselves, in all the expenditure",
    given: {
      [total]: "10.00",
      "generalBudgetExpenditure.total.finalAccounts": "7.00",
      "governmentFundsBudget.expenditure.finalAccounts": "2.00",
      "stateCapitalBudget.expenditure.finalAccounts": "1.00",
    },
    ends: ["passed"],
  },
  {
    name: "the general budget alone says nothing of the others",
    given: { [total]: "10.00", "generalBudgetExpenditure.total.finalAccounts": "7.00" },
    ends: ["notApplicable: 没有同时列出本年支出合计与财政拨款支出"],
  },
  { name: "apart by rounding", given: { [total]: "8.01", [paid]: "8.00" }, ends: ["passed"] },
  {
    name: "less than the appropriation is another rule's matter",
    given: { [total]: "7.00", [paid]: "8.00" },
    ends: ["passed"],
  },
]);
