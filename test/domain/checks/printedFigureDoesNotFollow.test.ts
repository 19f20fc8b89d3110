import { printedFigureDoesNotFollow } from "../../../src/domain/checks/printedFigureDoesNotFollow";
import { contextOf } from "../../support/domain/drawTable";
import { describeRule } from "../../support/domain/describeRule";

const vehicles = "threePublicExpenses.officialVehicles";
const reception = "threePublicExpenses.officialReception";
const accounts = `${vehicles}.finalAccounts`;
const budget = `${vehicles}.originalBudget`;
const prior = `${vehicles}.priorYearFinalAccounts`;

describeRule(printedFigureDoesNotFollow, [
  {
    name: "rates that follow, to two decimals and to none",
    given: [
      {
        lines: {
          [`${reception}.finalAccounts`]: "12.35",
          [`${reception}.originalBudget`]: "60.00",
          "projectFunds.used.finalAccounts": "824.21",
          "projectFunds.received.finalAccounts": "1013.00",
        },
        printed: [
          ["rate", `${reception}.finalAccounts`, `${reception}.originalBudget`, "20.58"],
          ["rate", "projectFunds.used.finalAccounts", "projectFunds.received.finalAccounts", "81"],
        ],
      },
    ],
    ends: ["passed", "passed"],
  },
  {
    name: "a rate that no rounding explains",
    given: [
      {
        lines: { [accounts]: "9.19", [budget]: "25.00" },
        printed: [["rate", accounts, budget, "36.40"]],
      },
    ],
    ends: [
      "error: 公务用车购置及运行维护费决算数与年初预算数之比，表列为36.40%，复算为36.76%，请核实。 [B1 A1 A2]",
    ],
  },
  {
    name: "the amount of a difference written as its percent, in the sheet's own unit",
    given: [
      {
        unit: "tenThousandYuan",
        lines: { [accounts]: "2.14", [budget]: "1.00" },
        printed: [["growth", accounts, budget, "1.14"]],
      },
    ],
    ends: [
      "error: 公务用车购置及运行维护费决算数与年初预算数相比，表列百分比1.14%与两者相差的金额数字相同，疑将金额写作百分比，复算为114.00%，请核实。 [B1 A1 A2]",
    ],
  },
  {
    name: "a percent whose digits are by chance those of the difference, and right",
    given: [
      {
        lines: { [accounts]: "150.00", [budget]: "100.00" },
        printed: [["growth", accounts, budget, "50.00"]],
      },
    ],
    ends: ["passed"],
  },
  {
    name: "a rate of two lines names both",
    given: [
      {
        lines: { "assets.current.finalAccounts": "1.00", "assets.total.finalAccounts": "4.00" },
        printed: [["rate", "assets.current.finalAccounts", "assets.total.finalAccounts", "35"]],
      },
    ],
    ends: [
      "error: 流动资产决算数与资产合计决算数之比，表列为35%，复算为25.00%，请核实。 [B1 A1 A2]",
    ],
  },
  {
    name: "growths within what rounding explains, and beyond",
    given: [
      {
        lines: { [accounts]: "9.19", [prior]: "10.58" },
        printed: [
          ["growth", accounts, prior, "-13.14"],
          ["growth", accounts, prior, "-13.15"],
          ["growth", accounts, prior, "13.14"],
        ],
      },
    ],
    ends: [
      "passed",
      "tail B2",
      "error: 公务用车购置及运行维护费决算数与上年决算数相比，表列增减率为13.14%，复算为-13.14%，请核实。 [B3 A1 A2]",
    ],
  },
  {
    name: "differences: exact, printed coarser, a tail, wrong",
    given: [
      {
        lines: { [accounts]: "18.60", [prior]: "3.38" },
        printed: [
          ["difference", accounts, prior, "15.22"],
          ["difference", accounts, prior, "15"],
          ["difference", accounts, prior, "15.23"],
          ["difference", accounts, prior, "15.24"],
          ["difference", accounts, prior, "-15.22"],
        ],
      },
    ],
    ends: [
      "passed",
      "passed",
      "tail B3",
      "error: 公务用车购置及运行维护费决算数与上年决算数相比，表列增减额为15.24，复算为15.22，请核实。 [B4 A1 A2]",
      "error: 公务用车购置及运行维护费决算数与上年决算数相比，表列增减额为-15.22，复算为15.22，请核实。 [B5 A1 A2]",
    ],
  },
  {
    name: "a rate of a budget of zero",
    given: [
      {
        lines: { [accounts]: "0.00", [budget]: "0.00" },
        printed: [["rate", accounts, budget, "0"]],
      },
    ],
    ends: [
      "warning: 公务用车购置及运行维护费年初预算数为0，不存在相应的比率，表列0%应删除或改为文字说明。 [B1 A1 A2]",
    ],
  },
  {
    name: "a difference from zero is a difference",
    given: [
      {
        lines: { [accounts]: "5.00", [budget]: "0.00" },
        printed: [["difference", accounts, budget, "5.00"]],
      },
    ],
    ends: ["passed"],
  },
  {
    name: "the base is blank, or not listed",
    given: [
      {
        lines: { [accounts]: "5.00", [budget]: "—" },
        printed: [
          ["rate", accounts, budget, "100"],
          ["rate", budget, accounts, "100"],
          ["growth", accounts, prior, "100"],
          ["growth", prior, accounts, "100"],
        ],
      },
    ],
    ends: [
      "notApplicable: 表列比率所依据的金额未填列",
      "notApplicable: 表列比率所依据的金额未填列",
      "notApplicable: 表列比率所依据的金额未填列",
      "notApplicable: 表列比率所依据的金额未填列",
    ],
  },
  {
    name: "the table's own readings, though others are more precise",
    given: [
      {
        sheet: "甲",
        lines: { [accounts]: "9.19", [budget]: "25.00" },
        printed: [["rate", accounts, budget, "36.76"]],
      },
      { sheet: "乙", lines: { [accounts]: "8.000", [budget]: "25.000" } },
    ],
    ends: ["passed"],
  },
  {
    name: "what is blank here stands in another table",
    given: [
      {
        sheet: "甲",
        lines: { [accounts]: "9.19", [budget]: "" },
        printed: [["rate", accounts, budget, "36.76"]],
      },
      { sheet: "乙", lines: { [budget]: "25.00" } },
    ],
    ends: ["passed"],
  },
  {
    name: "nothing printed",
    given: { [accounts]: "9.19" },
    ends: ["notApplicable: 表中没有列出增减额、增减率或完成率"],
  },
]);

describe("a percent whose trailing zero the cell does not keep", () => {
  describeRule(printedFigureDoesNotFollow, [
    {
      name: "is quoted with its digits",
      given: [
        {
          lines: { [accounts]: "9.19", [budget]: "25.00" },
          printed: [["rate", accounts, budget, "36.4"]],
        },
      ],
      ends: [
        "error: 公务用车购置及运行维护费决算数与年初预算数之比，表列为36.4%，复算为36.76%，请核实。 [B1 A1 A2]",
      ],
    },
  ]);

  test("by the step, not by the text", () => {
    const context = contextOf([
      {
        lines: { [accounts]: "9.19", [budget]: "25.00" },
        printed: [
          ["rate", accounts, budget, "36.4"],
          ["rate", accounts, budget, "36"],
        ],
      },
    ]);
    const statements = context.statements.map((statement) => ({
      ...statement,
      printed: statement.printed.map((printed) => ({ ...printed, step: "0.01" })),
    }));
    const quoted = printedFigureDoesNotFollow
      .evaluate({ ...context, statements })
      .map((evaluation) => evaluation.status === "found" && evaluation.finding.values.printed);
    expect(quoted).toEqual([
      { kind: "text", text: "36.40%" },
      { kind: "text", text: "36.00%" },
    ]);
  });
});
