import { adjustedBudgetMissing } from "../../../src/domain/checks/adjustedBudgetMissing";
import { describeRule } from "../../support/domain/describeRule";

const none = "notApplicable: 没有同时列出年初预算数与调整预算数的表";

describeRule(adjustedBudgetMissing, [
  {
    name: "filled in, a zero too",
    given: {
      "expenditure.basic.originalBudget": "5.00",
      "expenditure.basic.adjustedBudget": "5.00",
      "expenditure.project.originalBudget": "3.00",
      "expenditure.project.adjustedBudget": "0.00",
    },
    ends: ["passed"],
  },
  {
    name: "empty beside original budgets",
    given: {
      "expenditure.total@2010101.originalBudget": "5.00",
      "expenditure.total@2010101.adjustedBudget": "5.00",
      "expenditure.total@2010102.originalBudget": "5.00",
      "expenditure.total@2010102.adjustedBudget": "",
      "expenditure.total@2010103.originalBudget": "3.00",
      "expenditure.total@2010103.adjustedBudget": "—",
    },
    ends: [
      "warning: “表”表有2行列有年初预算数而调整预算数未填列，请补填；没有调整的填年初预算数。 [A4 A6]",
    ],
  },
  {
    name: "nothing was budgeted",
    given: {
      "expenditure.basic.originalBudget": "0.00",
      "expenditure.basic.adjustedBudget": "—",
      "expenditure.project.originalBudget": "—",
      "expenditure.project.adjustedBudget": "—",
      "expenditure.total.originalBudget": "0.00",
      "expenditure.total.adjustedBudget": "1.00",
    },
    ends: ["passed"],
  },
  {
    name: "a column that is empty throughout is not in use",
    given: {
      "expenditure.basic.originalBudget": "5.00",
      "expenditure.basic.adjustedBudget": "",
    },
    ends: [none],
  },
  { name: "no such column", given: { "expenditure.basic.originalBudget": "5.00" }, ends: [none] },
  {
    name: "the budget of another table is filled in there",
    given: [
      {
        sheet: "甲",
        lines: {
          "expenditure.basic.adjustedBudget": "5.00",
          "expenditure.project.adjustedBudget": "",
        },
      },
      { sheet: "乙", lines: { "expenditure.project.originalBudget": "3.00" } },
    ],
    ends: ["passed"],
  },
]);
