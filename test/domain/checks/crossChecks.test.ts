import { appropriationSidesDiffer } from "../../../src/domain/checks/appropriationSidesDiffer";
import { balanceSidesDiffer } from "../../../src/domain/checks/balanceSidesDiffer";
import { carryOverDoesNotBalance } from "../../../src/domain/checks/carryOverDoesNotBalance";
import { generalBudgetExceedsExpenditure } from "../../../src/domain/checks/generalBudgetExceedsExpenditure";
import { governmentFundsDoNotBalance } from "../../../src/domain/checks/governmentFundsDoNotBalance";
import { operatingFundsExceedPublicUse } from "../../../src/domain/checks/operatingFundsExceedPublicUse";
import { smallAndMediumExceedProcurement } from "../../../src/domain/checks/smallAndMediumExceedProcurement";
import { smallAndMicroExceedSmallAndMedium } from "../../../src/domain/checks/smallAndMicroExceedSmallAndMedium";
import { describeRule } from "../../support/domain/describeRule";

const opening = "carryOver.opening.finalAccounts";
const closing = "carryOver.closing.finalAccounts";
const income = "income.total.finalAccounts";
const expenditure = "expenditure.total.finalAccounts";
const used = "surplus.used.finalAccounts";
const distributed = "surplus.distributed.finalAccounts";

describeRule(carryOverDoesNotBalance, [
  {
    name: "balances exactly",
    given: {
      [opening]: "0.00",
      [income]: "168831.84",
      [expenditure]: "166246.71",
      [closing]: "2585.13",
    },
    ends: ["passed"],
  },
  {
    name: "balances but for a tail",
    given: {
      [opening]: "493.56",
      [income]: "7078.79",
      [expenditure]: "4053.21",
      [closing]: "3519.15",
    },
    ends: ["tail A1"],
  },
  {
    name: "does not balance",
    given: {
      [opening]: "493.56",
      [income]: "7078.79",
      [expenditure]: "4053.21",
      [closing]: "3519.20",
    },
    ends: [
      "error: 年初结转和结余与本年收入等合计为7572.35，本年支出与年末结转和结余等合计为7572.41，相差0.06，请核实。 [A1 A2 A3 A4]",
    ],
  },
  {
    name: "surplus used and distributed count",
    given: {
      [opening]: "1.00",
      [income]: "2.00",
      [used]: "4.00",
      [expenditure]: "3.50",
      [distributed]: "0.50",
      [closing]: "3.00",
    },
    ends: ["passed"],
  },
  {
    name: "a dash counts as nothing",
    given: { [opening]: "—", [income]: "2.00", [expenditure]: "1.50", [closing]: "0.50" },
    ends: ["passed"],
  },
  {
    name: "a side of dashes says nothing",
    given: { [opening]: "—", [income]: "", [expenditure]: "1.50", [closing]: "0.50" },
    ends: [
      "notApplicable: 缺少：年初结转和结余决算数、本年收入合计决算数、本年支出合计决算数、年末结转和结余决算数",
    ],
  },
  {
    name: "closing not reported",
    given: { [opening]: "1.00", [income]: "2.00", [expenditure]: "1.50" },
    ends: ["notApplicable: 缺少：年末结转和结余决算数"],
  },
  {
    name: "the table that holds all is judged by its own readings",
    given: [
      { sheet: "甲", lines: { [income]: "19040215.35", [expenditure]: "19064015.35" } },
      {
        sheet: "乙",
        unit: "tenThousandYuan",
        lines: {
          [opening]: "0.00",
          [income]: "1907.72",
          [expenditure]: "1906.40",
          [closing]: "1.32",
        },
      },
    ],
    ends: ["passed"],
  },
  {
    name: "figures from several tables",
    given: [
      { sheet: "甲", lines: { [income]: "5.00", [expenditure]: "4.00" } },
      { sheet: "乙", lines: { [opening]: "0.00", [closing]: "2.00" } },
    ],
    ends: [
      "error: 年初结转和结余与本年收入等合计为5.00，本年支出与年末结转和结余等合计为6.00，相差1.00，请核实。 [A1 A1 A2 A2]",
    ],
  },
]);

describeRule(balanceSidesDiffer, [
  {
    name: "agree",
    given: { "balance.income.finalAccounts": "5.00", "balance.expenditure.finalAccounts": "5.00" },
    ends: ["passed"],
  },
  {
    name: "differ",
    given: { "balance.income.finalAccounts": "5.00", "balance.expenditure.finalAccounts": "4.00" },
    ends: ["error: 收入总计为5.00，支出总计为4.00，相差1.00，请核实。 [A1 A2]"],
  },
  {
    name: "missing",
    given: { "balance.income.finalAccounts": "5.00" },
    ends: ["notApplicable: 缺少：支出总计决算数"],
  },
]);

describeRule(appropriationSidesDiffer, [
  {
    name: "agree",
    given: {
      "appropriationBalance.income.finalAccounts": "5.00",
      "appropriationBalance.expenditure.finalAccounts": "5.00",
    },
    ends: ["passed"],
  },
  {
    name: "differ",
    given: {
      "appropriationBalance.income.finalAccounts": "5.00",
      "appropriationBalance.expenditure.finalAccounts": "5.10",
    },
    ends: ["error: 财政拨款收入总计为5.00，支出总计为5.10，相差0.10，请核实。 [A1 A2]"],
  },
  {
    name: "missing",
    given: {},
    ends: ["notApplicable: 缺少：财政拨款收入总计决算数、财政拨款支出总计决算数"],
  },
]);

describeRule(governmentFundsDoNotBalance, [
  {
    name: "each line and the whole",
    given: {
      "governmentFundsBudget.opening.finalAccounts": "1.00",
      "governmentFundsBudget.income.finalAccounts": "7.00",
      "governmentFundsBudget.expenditure.finalAccounts": "6.00",
      "governmentFundsBudget.closing.finalAccounts": "2.00",
      "governmentFundsBudget.income@2120801.finalAccounts": "5.00",
      "governmentFundsBudget.expenditure@2120801.finalAccounts": "5.00",
      "governmentFundsBudget.opening@2296002.finalAccounts": "1.00",
      "governmentFundsBudget.income@2296002.finalAccounts": "2.00",
      "governmentFundsBudget.expenditure@2296002.finalAccounts": "1.00",
      "governmentFundsBudget.closing@2296002.finalAccounts": "1.50",
    },
    ends: [
      "passed",
      "passed",
      "error: 政府性基金预算财政拨款2296002科目2296002年初结转与本年收入合计为3.00，本年支出与年末结转合计为2.50，相差0.50，请核实。 [A7 A8 A9 A10]",
    ],
  },
  {
    name: "the whole does not balance",
    given: {
      "governmentFundsBudget.income.finalAccounts": "7.00",
      "governmentFundsBudget.expenditure.finalAccounts": "6.00",
    },
    ends: [
      "error: 政府性基金预算财政拨款年初结转与本年收入合计为7.00，本年支出与年末结转合计为6.00，相差1.00，请核实。 [A1 A2]",
    ],
  },
  {
    name: "missing",
    given: { "governmentFundsBudget.income.finalAccounts": "7.00" },
    ends: ["notApplicable: 缺少：政府性基金预算财政拨款支出决算数"],
  },
  {
    name: "no government funds at all",
    given: {},
    ends: [
      "notApplicable: 缺少：政府性基金预算财政拨款本年收入（按科目）决算数、政府性基金预算财政拨款支出决算数",
    ],
  },
]);

describeRule(generalBudgetExceedsExpenditure, [
  {
    name: "less",
    given: { "generalBudgetExpenditure.total.finalAccounts": "5.00", [expenditure]: "5.50" },
    ends: ["passed"],
  },
  {
    name: "equal",
    given: { "generalBudgetExpenditure.total.finalAccounts": "5.00", [expenditure]: "5.00" },
    ends: ["passed"],
  },
  {
    name: "more by a tail",
    given: { "generalBudgetExpenditure.total.finalAccounts": "5.01", [expenditure]: "5.00" },
    ends: ["tail A1"],
  },
  {
    name: "more",
    given: { "generalBudgetExpenditure.total.finalAccounts": "5.50", [expenditure]: "5.00" },
    ends: [
      "info: 一般公共预算财政拨款支出5.50大于本年支出合计5.00，相差0.50，请核对口径。 [A1 A2]",
    ],
  },
  {
    name: "missing",
    given: { [expenditure]: "5.00" },
    ends: ["notApplicable: 缺少：一般公共预算财政拨款支出决算数"],
  },
]);

const publicUse = "generalBudgetExpenditure.publicUse.finalAccounts";

describeRule(operatingFundsExceedPublicUse, [
  {
    name: "a department with institutions",
    given: { "operatingFunds.total.finalAccounts": "142.80", [publicUse]: "480.66" },
    ends: ["passed"],
  },
  {
    name: "more than all public-use money",
    given: { "operatingFunds.total.finalAccounts": "10.30", [publicUse]: "10.23" },
    ends: [
      "error: 机关运行经费10.30大于一般公共预算财政拨款公用经费10.23，相差0.07，请核实。 [A1 A2]",
    ],
  },
  {
    name: "missing",
    given: { [publicUse]: "10.23" },
    ends: ["notApplicable: 缺少：机关运行经费决算数"],
  },
]);

const smallAndMedium = "procurement.smallAndMedium.finalAccounts";
const smallAndMicro = "procurement.smallAndMicro.finalAccounts";
const procurement = "procurement.total.finalAccounts";

describeRule(smallAndMediumExceedProcurement, [
  { name: "part", given: { [smallAndMedium]: "3.00", [procurement]: "5.00" }, ends: ["passed"] },
  {
    name: "more",
    given: { [smallAndMedium]: "6.00", [procurement]: "5.00" },
    ends: ["error: 授予中小企业合同金额6.00大于政府采购支出总额5.00，相差1.00，请核实。 [A1 A2]"],
  },
  {
    name: "missing",
    given: { [procurement]: "5.00" },
    ends: ["notApplicable: 缺少：授予中小企业合同金额决算数"],
  },
]);

describeRule(smallAndMicroExceedSmallAndMedium, [
  { name: "part", given: { [smallAndMicro]: "3.00", [smallAndMedium]: "3.00" }, ends: ["passed"] },
  {
    name: "more",
    given: { [smallAndMicro]: "4.00", [smallAndMedium]: "3.00" },
    ends: [
      "error: 授予小微企业合同金额4.00大于授予中小企业合同金额3.00，相差1.00，请核实。 [A1 A2]",
    ],
  },
  {
    name: "missing",
    given: { [smallAndMicro]: "4.00" },
    ends: ["notApplicable: 缺少：授予中小企业合同金额决算数"],
  },
]);
