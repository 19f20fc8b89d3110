import { carryOverGrowth } from "../../../src/domain/anomalies/carryOverGrowth";
import { executionAboveBudget } from "../../../src/domain/anomalies/executionAboveBudget";
import { executionBelowThreshold } from "../../../src/domain/anomalies/executionBelowThreshold";
import { largeAdjustment } from "../../../src/domain/anomalies/largeAdjustment";
import { staffingOverEstablishment } from "../../../src/domain/anomalies/staffingOverEstablishment";
import { threePublicExpensesOverBudget } from "../../../src/domain/anomalies/threePublicExpensesOverBudget";
import { threePublicIncreaseOnPriorYear } from "../../../src/domain/anomalies/threePublicIncreaseOnPriorYear";
import { threePublicItemOverBudget } from "../../../src/domain/anomalies/threePublicItemOverBudget";
import { type RuleCase, describeRule } from "../../support/domain/describeRule";

const spent = "threePublicExpenses.total.finalAccounts";
const budgeted = "threePublicExpenses.total.originalBudget";

describeRule(threePublicExpensesOverBudget, [
  { name: "below", given: { [spent]: "40.14", [budgeted]: "93.00" }, ends: ["passed"] },
  { name: "level", given: { [spent]: "93.00", [budgeted]: "93.00" }, ends: ["passed"] },
  {
    name: "over",
    given: { [spent]: "93.01", [budgeted]: "93.00" },
    ends: ["error: “三公”经费决算数93.01超过预算数93.00，超出0.01，请核实并说明原因。 [A1 A2]"],
  },
  {
    name: "over a budget of zero",
    given: { [spent]: "5.00", [budgeted]: "0.00" },
    ends: ["error: “三公”经费决算数5.00超过预算数0.00，超出5.00，请核实并说明原因。 [A1 A2]"],
  },
  {
    name: "a cause does not settle it",
    given: { [spent]: "5.00", [budgeted]: "4.00" },
    explained: [spent],
    ends: ["error: “三公”经费决算数5.00超过预算数4.00，超出1.00，请核实并说明原因。 [A1 A2]"],
  },
  {
    name: "not reported",
    given: { [spent]: "5.00" },
    ends: ["notApplicable: 缺少：“三公”经费年初预算数"],
  },
]);

const missingBudgets = [
  "notApplicable: 缺少：公务用车购置及运行维护费决算数、公务用车购置及运行维护费年初预算数",
  "notApplicable: 缺少：公务用车购置费决算数、公务用车购置费年初预算数",
  "notApplicable: 缺少：公务用车运行维护费决算数、公务用车运行维护费年初预算数",
];

describeRule(threePublicItemOverBudget, [
  {
    name: "one over, one within",
    given: {
      "threePublicExpenses.overseasTravel.finalAccounts": "18.60",
      "threePublicExpenses.overseasTravel.originalBudget": "8.00",
      "threePublicExpenses.officialReception.finalAccounts": "12.35",
      "threePublicExpenses.officialReception.originalBudget": "12.35",
    },
    ends: [
      "error: 因公出国（境）费决算数18.60超过预算数8.00，超出10.60，请核实并说明原因。 [A1 A2]",
      ...missingBudgets,
      "passed",
    ],
  },
  {
    name: "a budget of zero is another rule's matter",
    given: {
      "threePublicExpenses.overseasTravel.finalAccounts": "18.60",
      "threePublicExpenses.overseasTravel.originalBudget": "0.00",
    },
    ends: [
      "notApplicable: 预算数为0",
      ...missingBudgets,
      "notApplicable: 缺少：公务接待费决算数、公务接待费年初预算数",
    ],
  },
]);

const missingPriors = [
  "notApplicable: 缺少：因公出国（境）费决算数、因公出国（境）费上年决算数",
  "notApplicable: 缺少：公务用车购置及运行维护费决算数、公务用车购置及运行维护费上年决算数",
  "notApplicable: 缺少：公务用车购置费决算数、公务用车购置费上年决算数",
  "notApplicable: 缺少：公务用车运行维护费决算数、公务用车运行维护费上年决算数",
];
const reception = "threePublicExpenses.officialReception.finalAccounts";
const receptionBefore = "threePublicExpenses.officialReception.priorYearFinalAccounts";

describeRule(threePublicIncreaseOnPriorYear, [
  {
    name: "the total falls, an item rises",
    given: {
      [spent]: "20.00",
      "threePublicExpenses.total.priorYearFinalAccounts": "20.00",
      [reception]: "12.35",
      [receptionBefore]: "9.99",
    },
    ends: [
      "passed",
      ...missingPriors,
      "warning: 公务接待费决算数12.35比上年9.99增加2.36，请说明原因。 [A3 A4]",
    ],
  },
  {
    name: "the total rises; the item's cause is given",
    given: {
      [spent]: "20.01",
      "threePublicExpenses.total.priorYearFinalAccounts": "20.00",
      [reception]: "12.35",
      [receptionBefore]: "9.99",
    },
    explained: [reception],
    ends: [
      "warning: “三公”经费决算数20.01比上年20.00增加0.01，请说明原因。 [A1 A2]",
      ...missingPriors,
      "passed",
    ],
  },
]);

const total = "expenditure.total.finalAccounts";
const adjusted = "expenditure.total.adjustedBudget";
const original = "expenditure.total.originalBudget";
const missingLines = [
  "notApplicable: 缺少：基本支出决算数、基本支出调整预算数",
  "notApplicable: 缺少：项目支出决算数、项目支出调整预算数",
];

/** The same case where only the total is reported. */
const ofTotal = (row: RuleCase): RuleCase => ({ ...row, ends: [...row.ends, ...missingLines] });

describeRule(
  executionBelowThreshold,
  [
    {
      name: "at the threshold",
      given: { [total]: "90.00", [adjusted]: "100.00" },
      ends: ["passed"],
    },
    {
      name: "below it",
      given: { [total]: "89.99", [adjusted]: "100.00" },
      ends: [
        "warning: 本年支出合计预算执行率为89.99%（决算数89.99，调整预算数100.00），执行率偏低，请说明原因。 [A1 A2]",
      ],
    },
    {
      name: "below it, explained",
      given: { [total]: "50.00", [adjusted]: "100.00" },
      explained: [total],
      ends: ["passed"],
    },
    {
      name: "no adjusted budget",
      given: { [total]: "5.00", [adjusted]: "0.00" },
      ends: ["notApplicable: 调整预算数为0"],
    },
    {
      name: "not reported",
      given: { [total]: "5.00" },
      ends: ["notApplicable: 缺少：本年支出合计调整预算数"],
    },
  ].map(ofTotal),
);

describeRule(executionBelowThreshold, [
  {
    name: "basic and project expenditure for themselves",
    given: {
      [total]: "4315.68",
      [adjusted]: "6229.93",
      "expenditure.basic.finalAccounts": "527.17",
      "expenditure.basic.adjustedBudget": "562.12",
      "expenditure.project.finalAccounts": "3788.51",
      "expenditure.project.adjustedBudget": "5667.81",
    },
    ends: [
      "warning: 本年支出合计预算执行率为69.27%（决算数4315.68，调整预算数6229.93），执行率偏低，请说明原因。 [A1 A2]",
      "passed",
      "warning: 项目支出预算执行率为66.84%（决算数3788.51，调整预算数5667.81），执行率偏低，请说明原因。 [A5 A6]",
    ],
  },
]);

describeRule(
  executionAboveBudget,
  [
    { name: "all spent", given: { [total]: "100.00", [adjusted]: "100.00" }, ends: ["passed"] },
    {
      name: "more than all",
      given: { [total]: "100.01", [adjusted]: "100.00" },
      ends: [
        "warning: 本年支出合计决算数100.01超过调整预算数100.00，预算执行率为100.01%，请核实。 [A1 A2]",
      ],
    },
    {
      name: "no adjusted budget",
      given: { [total]: "5.00", [adjusted]: "0.00" },
      ends: ["notApplicable: 调整预算数为0"],
    },
    {
      name: "not reported",
      given: { [total]: "5.00" },
      ends: ["notApplicable: 缺少：本年支出合计调整预算数"],
    },
  ].map(ofTotal),
);

describeRule(largeAdjustment, [
  {
    name: "30 percent up",
    given: { [adjusted]: "130.00", [original]: "100.00" },
    ends: ["passed"],
  },
  {
    name: "30 percent down",
    given: { [adjusted]: "70.00", [original]: "100.00" },
    ends: ["passed"],
  },
  {
    name: "more than 30 percent up",
    given: { [adjusted]: "6229.93", [original]: "351.45" },
    ends: [
      "warning: 支出预算由年初351.45调整为6229.93，调整率为1672.64%，幅度较大，请说明原因。 [A1 A2]",
    ],
  },
  {
    name: "more than 30 percent down",
    given: { [adjusted]: "69.99", [original]: "100.00" },
    ends: [
      "warning: 支出预算由年初100.00调整为69.99，调整率为-30.01%，幅度较大，请说明原因。 [A1 A2]",
    ],
  },
  {
    name: "the year's difference is explained",
    given: { [adjusted]: "200.00", [original]: "100.00" },
    explained: [total],
    ends: ["passed"],
  },
  {
    name: "nothing budgeted at first",
    given: { [adjusted]: "200.00", [original]: "0.00" },
    ends: ["notApplicable: 年初预算数为0"],
  },
  {
    name: "not reported",
    given: { [original]: "1.00" },
    ends: ["notApplicable: 缺少：本年支出合计调整预算数"],
  },
]);

const closing = "carryOver.closing.finalAccounts";
const opening = "carryOver.opening.finalAccounts";

describeRule(carryOverGrowth, [
  { name: "falls", given: { [closing]: "10.00", [opening]: "20.00" }, ends: ["passed"] },
  {
    name: "grows by 30 percent",
    given: { [closing]: "130.00", [opening]: "100.00" },
    ends: ["passed"],
  },
  {
    name: "grows by more",
    given: { [closing]: "130.01", [opening]: "100.00" },
    ends: ["warning: 年末结转和结余130.01比年初100.00增加30.01，增长较快，请说明原因。 [A1 A2]"],
  },
  {
    name: "grows from nothing",
    given: { [closing]: "2585.13", [opening]: "0.00" },
    ends: ["warning: 年末结转和结余2585.13比年初0.00增加2585.13，增长较快，请说明原因。 [A1 A2]"],
  },
  { name: "stays nothing", given: { [closing]: "0.00", [opening]: "0.00" }, ends: ["passed"] },
  {
    name: "grows, explained",
    given: { [closing]: "2585.13", [opening]: "0.00" },
    explained: [closing],
    ends: ["passed"],
  },
  {
    name: "not reported",
    given: { [closing]: "1.00" },
    ends: ["notApplicable: 缺少：年初结转和结余决算数"],
  },
]);

const onDuty = "staffing.onDuty.finalAccounts";
const establishment = "staffing.establishment.finalAccounts";

describeRule(staffingOverEstablishment, [
  { name: "within", given: { [onDuty]: "5", [establishment]: "5" }, ends: ["passed"] },
  {
    name: "over",
    given: { [onDuty]: "17", [establishment]: "5" },
    ends: ["warning: 在职人数17人超过编制数5人，请核实并说明原因。 [A1 A2]"],
  },
  { name: "not reported", given: { [onDuty]: "17" }, ends: ["notApplicable: 缺少：编制数决算数"] },
]);
