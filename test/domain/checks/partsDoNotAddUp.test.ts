import { partsDoNotAddUp } from "../../../src/domain/checks/partsDoNotAddUp";
import { describeRule } from "../../support/domain/describeRule";

const nothing = "notApplicable: 表中没有同时列出合计与其分项";

describeRule(partsDoNotAddUp, [
  {
    name: "parts add up",
    given: {
      "expenditure.total.originalBudget": "351.45",
      "expenditure.basic.originalBudget": "271.75",
      "expenditure.project.originalBudget": "79.70",
    },
    ends: ["passed"],
  },
  {
    name: "parts exceed the total",
    given: {
      "expenditure.total.adjustedBudget": "1853.89",
      "expenditure.basic.adjustedBudget": "1644.56",
      "expenditure.project.adjustedBudget": "824.20",
    },
    ends: [
      "error: 本年支出合计调整预算数为1853.89，各分项合计为2468.76，相差614.87，请核实。 [A1 A2 A3]",
    ],
  },
  {
    name: "parts fall short by a rounding tail",
    given: {
      "expenditure.basic.finalAccounts": "105.58",
      "expenditure.personnel.finalAccounts": "95.36",
      "expenditure.publicUse.finalAccounts": "10.23",
    },
    ends: ["tail A1"],
  },
  {
    name: "a part in the total's column could not be read",
    given: {
      "expenditure.total.finalAccounts": "9.00",
      "expenditure.basic.finalAccounts": "2.00",
      "expenditure.business.finalAccounts": "3.00",
    },
    problems: [
      {
        code: "errorCell",
        severity: "error",
        file: "book.xlsx",
        sheet: "表",
        cell: "A4",
        text: "#REF!",
      },
    ],
    ends: ["notApplicable: 合计所在的行列有未能读取的分项"],
  },
  {
    name: "a table without parts",
    given: { "expenditure.total.finalAccounts": "5.00" },
    ends: [nothing],
  },
  { name: "no tables", given: [], ends: [nothing] },
  {
    name: "a part that is not printed is made up of its own parts",
    given: {
      "income.total.originalBudget": "174053.00",
      "income.generalPublicBudget.originalBudget": "29053.00",
      "income.governmentFundsBudget.originalBudget": "145000.00",
    },
    ends: ["passed"],
  },
  {
    name: "a part that is blank is made up of its own parts",
    given: {
      "threePublicExpenses.total.finalAccounts": "8.00",
      "threePublicExpenses.officialVehicles.finalAccounts": "—",
      "threePublicExpenses.vehicleRunning.finalAccounts": "5.00",
      "threePublicExpenses.officialReception.finalAccounts": "3.00",
    },
    ends: ["passed"],
  },
  {
    name: "a part that is printed is not counted twice",
    given: {
      "threePublicExpenses.total.finalAccounts": "8.00",
      "threePublicExpenses.officialVehicles.finalAccounts": "5.00",
      "threePublicExpenses.vehiclePurchase.finalAccounts": "1.00",
      "threePublicExpenses.vehicleRunning.finalAccounts": "4.00",
      "threePublicExpenses.officialReception.finalAccounts": "3.00",
    },
    ends: ["passed", "passed"],
  },
  {
    name: "other income left out of the total",
    given: {
      "income.total.finalAccounts": "19040215.35",
      "income.generalPublicBudget.finalAccounts": "其中19040215.35",
      "income.other.finalAccounts": "其中23802.23",
    },
    ends: [
      "error: 本年收入合计决算数为19040215.35，各分项合计为19064017.58，相差23802.23，请核实。 [A1 A2 A3]",
    ],
  },
  {
    name: "blank parts count as nothing",
    given: {
      "income.total.finalAccounts": "5.00",
      "income.fiscalAppropriation.finalAccounts": "5.00",
      "income.other.finalAccounts": "",
    },
    ends: ["passed"],
  },
  {
    name: "a blank total is not compared",
    given: {
      "assetPurchase.total.finalAccounts": "",
      "assetPurchase.basic.finalAccounts": "3.30",
    },
    ends: [nothing],
  },
  {
    name: "only blank parts say nothing",
    given: {
      "assetPurchase.total.finalAccounts": "3.30",
      "assetPurchase.basic.finalAccounts": "",
      "assetPurchase.project.finalAccounts": "—",
    },
    ends: [nothing],
  },
  {
    name: "each phase for itself",
    given: {
      "assetPurchase.total.finalAccounts": "9.00",
      "assetPurchase.basic.finalAccounts": "3.30",
      "assetPurchase.project.finalAccounts": "5.70",
      "assetPurchase.total.originalBudget": "9.00",
      "assetPurchase.basic.originalBudget": "4.30",
      "assetPurchase.project.originalBudget": "5.70",
    },
    ends: [
      "passed",
      "error: 资产购置支出年初预算数为9.00，各分项合计为10.00，相差1.00，请核实。 [A4 A5 A6]",
    ],
  },
  {
    name: "each coded row for itself",
    given: {
      "expenditure.total@212.finalAccounts": "10661.51",
      "expenditure.basic@212.finalAccounts": "1066.51",
      "expenditure.project@212.finalAccounts": "0.00",
      "expenditure.total@201.finalAccounts": "3.00",
      "expenditure.basic@201.finalAccounts": "1.00",
      "expenditure.project@201.finalAccounts": "2.00",
    },
    ends: [
      "error: 科目212（212）决算数为10661.51，各分项合计为1066.51，相差9595.00，请核实。 [A1 A2 A3]",
      "passed",
    ],
  },
]);

describe("lists of some parts", () => {
  describeRule(partsDoNotAddUp, [
    {
      name: "what some forms count in and others do not: without it",
      given: {
        "expenditure.total.finalAccounts": "10.00",
        "expenditure.basic.finalAccounts": "4.00",
        "expenditure.project.finalAccounts": "6.00",
        "expenditure.governmentSpecial.finalAccounts": "2.00",
      },
      ends: ["passed"],
    },
    {
      name: "what some forms count in and others do not: with it",
      given: {
        "expenditure.total.finalAccounts": "12.00",
        "expenditure.basic.finalAccounts": "4.00",
        "expenditure.project.finalAccounts": "6.00",
        "expenditure.governmentSpecial.finalAccounts": "2.00",
      },
      ends: ["passed"],
    },
    {
      name: "what some forms count in and others do not: neither agrees",
      given: {
        "expenditure.total.finalAccounts": "11.00",
        "expenditure.basic.finalAccounts": "4.00",
        "expenditure.project.finalAccounts": "6.00",
        "expenditure.governmentSpecial.finalAccounts": "2.00",
      },
      ends: [
        "error: 本年支出合计决算数为11.00，各分项合计为10.00，相差1.00，请核实。 [A1 A2 A3 A4]",
      ],
    },
    {
      name: "agreeing exactly with it is better than by a tail without it",
      given: {
        "expenditure.total.finalAccounts": "10.01",
        "expenditure.basic.finalAccounts": "4.00",
        "expenditure.project.finalAccounts": "6.00",
        "expenditure.governmentSpecial.finalAccounts": "0.01",
      },
      ends: ["passed"],
    },
    {
      name: "a list of some parts that falls short is information",
      given: {
        "projectFunds.used.finalAccounts": "824.21",
        "projectFunds.personnel.finalAccounts": "其中107.82",
        "projectFunds.capital.finalAccounts": "其中142.30",
      },
      ends: [
        "info: 项目资金支出决算数为824.21，表中只列出其中250.12，其余574.09未列明。 [A1 A2 A3]",
      ],
    },
    {
      name: "a list that names every part must add up",
      given: {
        "assetPurchase.total.finalAccounts": "9.00",
        "assetPurchase.basic.finalAccounts": "其中3.30",
        "assetPurchase.project.finalAccounts": "其中5.00",
      },
      ends: ["error: 资产购置支出决算数为9.00，各分项合计为8.30，相差0.70，请核实。 [A1 A2 A3]"],
    },
    {
      name: "a list of some parts may not exceed the total",
      given: {
        "projectFunds.used.finalAccounts": "100.00",
        "projectFunds.personnel.finalAccounts": "其中107.82",
      },
      ends: ["error: 项目资金支出决算数为100.00，各分项合计为107.82，相差7.82，请核实。 [A1 A2]"],
    },
    {
      name: "two parts that fall short without a third anywhere",
      given: {
        "threePublicExpenses.total.finalAccounts": "9.00",
        "threePublicExpenses.officialVehicles.finalAccounts": "3.00",
        "threePublicExpenses.officialReception.finalAccounts": "5.00",
      },
      ends: ["error: “三公”经费决算数为9.00，各分项合计为8.00，相差1.00，请核实。 [A1 A2 A3]"],
    },
    {
      name: "one part alone is no list",
      given: {
        "threePublicExpenses.total.finalAccounts": "9.00",
        "threePublicExpenses.officialReception.finalAccounts": "5.00",
      },
      ends: ["notApplicable: 只列出一个分项，无法与合计核对"],
    },
    {
      name: "one part alone may not exceed the total",
      given: {
        "threePublicExpenses.total.finalAccounts": "4.00",
        "threePublicExpenses.officialReception.finalAccounts": "5.00",
      },
      ends: ["error: “三公”经费决算数为4.00，各分项合计为5.00，相差1.00，请核实。 [A1 A2]"],
    },
  ]);
});

const total = "threePublicExpenses.total.finalAccounts";
const vehicles = "threePublicExpenses.officialVehicles.finalAccounts";
const reception = "threePublicExpenses.officialReception.finalAccounts";
const travel = "threePublicExpenses.overseasTravel.finalAccounts";

describe("across tables", () => {
  describeRule(partsDoNotAddUp, [
    {
      name: "a part that stands elsewhere completes the list",
      given: [
        { sheet: "甲", lines: { [total]: "9.00", [vehicles]: "3.00", [reception]: "5.00" } },
        { sheet: "乙", lines: { [travel]: "1.00" } },
      ],
      ends: ["passed"],
    },
    {
      name: "the table's own list is reported where the others do not complete it",
      given: [
        { sheet: "甲", lines: { [total]: "9.00", [vehicles]: "3.00", [reception]: "5.00" } },
        { sheet: "乙", lines: { [travel]: "0.20" } },
      ],
      ends: ["error: “三公”经费决算数为9.00，各分项合计为8.00，相差1.00，请核实。 [A1 A2 A3]"],
    },
    {
      name: "a single part with those of others is a list",
      given: [
        { sheet: "甲", lines: { [total]: "9.00", [vehicles]: "3.00" } },
        { sheet: "乙", lines: { [travel]: "0.20" } },
      ],
      ends: ["error: “三公”经费决算数为9.00，各分项合计为3.20，相差5.80，请核实。 [A1 A1 A2]"],
    },
    {
      name: "a total whose parts all stand elsewhere",
      given: [
        { sheet: "甲", lines: { [total]: "9.00" } },
        { sheet: "乙", lines: { [vehicles]: "3.00", [reception]: "6.00" } },
      ],
      ends: ["passed"],
    },
    {
      name: "each table with its own parts, and not across",
      given: [
        { sheet: "甲", lines: { [total]: "9.00", [vehicles]: "3.00", [reception]: "6.00" } },
        {
          sheet: "乙",
          lines: { [total]: "1.00", [vehicles]: "0.40", [travel]: "0.70" },
        },
      ],
      ends: [
        "passed",
        "error: “三公”经费决算数为1.00，各分项合计为1.10，相差0.10，请核实。 [A1 A3 A2]",
      ],
    },
    {
      name: "the most precise reading is taken across tables",
      given: [
        { sheet: "甲", unit: "tenThousandYuan", lines: { [total]: "9.0" } },
        { sheet: "乙", lines: { [vehicles]: "30000.00", [reception]: "60400.00" } },
      ],
      ends: ["tail A1"],
    },
  ]);
});
