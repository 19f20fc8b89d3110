import { selfEvaluationSplitsDiffer } from "../../../src/domain/checks/selfEvaluationSplitsDiffer";
import { describeRule } from "../../support/domain/describeRule";

const totals = {
  "expenditure.total.originalBudget": "80.00",
  "expenditure.total.adjustedBudget": "100.00",
  "expenditure.total.finalAccounts": "95.00",
};
const general = "selfEvaluationFunds.generalPublicBudget.adjustedBudget";
const funds = "selfEvaluationFunds.governmentFundsBudget.adjustedBudget";
const basic = "selfEvaluationFunds.basic.adjustedBudget";
const project = "selfEvaluationFunds.project.adjustedBudget";

describeRule(selfEvaluationSplitsDiffer, [
  {
    name: "by source the year's budget, by nature what was spent of it",
    given: {
      ...totals,
      [general]: "70.00",
      [funds]: "30.00",
      [basic]: "60.00",
      [project]: "35.00",
    },
    ends: ["passed", "passed"],
  },
  {
    name: "rounded apart",
    given: { ...totals, [general]: "70.00", [funds]: "30.01" },
    ends: ["tail A2"],
  },
  {
    name: "neither",
    given: { ...totals, [basic]: "60.00", [project]: "38.00" },
    ends: [
      "error: 自评表年度资金（按支出性质）各项合计为98.00，与年初预算数、全年预算数、全年执行数都不一致；" +
        "与最接近的本年支出合计调整预算数100.00相差2.00，请核实。 [A2 A4 A5]",
    ],
  },
  {
    name: "the heading's own amount where it has no parts; blanks add nothing",
    given: { ...totals, "selfEvaluationFunds.byNature.adjustedBudget": "80.00", [basic]: "" },
    ends: ["passed"],
  },
  {
    name: "a row that was not read may be what is missing, but not what is too much",
    given: { ...totals, [general]: "90.00", [basic]: "103.00" },
    problems: [
      {
        code: "rowNotUnderstood",
        severity: "warning",
        file: "book.xlsx",
        sheet: "表",
        cell: "A6",
        text: "借款",
      },
    ],
    ends: [
      "notApplicable: 自评表年度资金的分类有未能读取的行",
      "error: 自评表年度资金（按支出性质）各项合计为103.00，与年初预算数、全年预算数、全年执行数都不一致；" +
        "与最接近的本年支出合计调整预算数100.00相差3.00，请核实。 [A2 A5]",
    ],
  },
  {
    name: "no total in the form; that of another table is not asked",
    given: [{ lines: { [basic]: "60.00" } }, { sheet: "支出", lines: totals }],
    ends: ["notApplicable: 自评表列有年度资金的分类而没有年度资金总额"],
  },
  {
    name: "no splits",
    given: totals,
    ends: ["notApplicable: 没有列出年度资金分类的自评表"],
  },
]);
