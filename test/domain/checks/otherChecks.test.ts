import { basicThreePublicExceedsTotal } from "../../../src/domain/checks/basicThreePublicExceedsTotal";
import { countsContradictAmounts } from "../../../src/domain/checks/countsContradictAmounts";
import { namedProjectsDoNotAddUp } from "../../../src/domain/checks/namedProjectsDoNotAddUp";
import { negativeAmount } from "../../../src/domain/checks/negativeAmount";
import { publicUseClassesDoNotAddUp } from "../../../src/domain/checks/publicUseClassesDoNotAddUp";
import { vehiclesDoNotAddUp } from "../../../src/domain/checks/vehiclesDoNotAddUp";
import { describeRule } from "../../support/domain/describeRule";

describeRule(negativeAmount, [
  { name: "not negative", given: { "income.total.finalAccounts": "0.00" }, ends: ["passed"] },
  {
    name: "negative",
    given: {
      "carryOver.closing.finalAccounts": "-3.00",
      "expenditure.total.finalAccounts": "3.00",
    },
    ends: ["error: 年末结转和结余决算数为负数-3.00，请核实。 [A1]", "passed"],
  },
  {
    name: "negative in the second of three places",
    given: [
      { sheet: "甲", lines: { "income.total.finalAccounts": "3.00" } },
      {
        sheet: "乙",
        lines: { "expenditure.total.finalAccounts": "1.00", "income.total.finalAccounts": "-3.00" },
      },
      { sheet: "丙", lines: { "income.total.finalAccounts": "3.00" } },
    ],
    ends: ["error: 本年收入合计决算数为负数-3.00，请核实。 [A2]", "passed"],
  },
  {
    name: "a change may be negative, a count is no amount",
    given: {
      "income.increaseOnPriorBudget.originalBudget": "-3.00",
      "staffing.onDuty.finalAccounts": "-3",
    },
    ends: ["notApplicable: 没有可核对的金额"],
  },
]);

const project = "expenditure.project.finalAccounts";

describeRule(namedProjectsDoNotAddUp, [
  {
    name: "all projects are named",
    given: {
      [project]: "5.00",
      "projectList.spent@甲.finalAccounts": "2.00",
      "projectList.spent@乙.finalAccounts": "3.00",
    },
    ends: ["passed"],
  },
  {
    name: "all but a tail",
    given: { [project]: "5.01", "projectList.spent@甲.finalAccounts": "5.00" },
    ends: ["tail A1"],
  },
  {
    name: "some are named",
    given: [
      {
        lines: {
          "projectList.spent@甲.finalAccounts": "2619.93",
          "projectList.spent@乙.finalAccounts": "350.00",
          "projectList.spent@丙.finalAccounts": "382.00",
          "projectList.spent@丁.finalAccounts": "",
        },
      },
      { lines: { [project]: "3788.51" } },
    ],
    ends: [
      "info: 项目支出决算数为3788.51，所列项目合计为3351.93，其余436.58未列明项目。 [A1 A1 A2 A3]",
    ],
  },
  {
    name: "more than there is",
    given: { [project]: "5.00", "projectList.spent@甲.finalAccounts": "6.00" },
    ends: ["error: 项目支出决算数为5.00，所列项目合计为6.00，多出1.00，请核实。 [A1 A2]"],
  },
  {
    name: "the list's own total goes first, each phase for itself",
    given: {
      [project]: "5.00",
      "projectList.spent.finalAccounts": "4.00",
      "projectList.spent@甲.finalAccounts": "4.00",
      "projectList.spent@甲.originalBudget": "4.00",
    },
    ends: ["notApplicable: 列有项目而没有项目支出合计数", "passed"],
  },
  {
    name: "a blank total",
    given: { [project]: "—", "projectList.spent@甲.finalAccounts": "4.00" },
    ends: ["notApplicable: 列有项目而没有项目支出合计数"],
  },
  {
    name: "no named projects",
    given: { [project]: "5.00", "projectList.spent.finalAccounts": "5.00" },
    ends: ["notApplicable: 没有按项目名称列示的支出"],
  },
]);

describeRule(basicThreePublicExceedsTotal, [
  {
    name: "each code with its item",
    given: {
      "generalBudgetExpenditure.basic@30212.finalAccounts": "1.00",
      "threePublicExpenses.overseasTravel.finalAccounts": "1.00",
      "generalBudgetExpenditure.basic@30217.finalAccounts": "8.31",
      "threePublicExpenses.officialReception.finalAccounts": "0.30",
      "generalBudgetExpenditure.basic@30231.finalAccounts": "81.12",
      "threePublicExpenses.vehicleRunning.finalAccounts": "81.11",
      "generalBudgetExpenditure.basic@31013.finalAccounts": "2.00",
      "threePublicExpenses.vehiclePurchase.finalAccounts": "3.00",
    },
    ends: [
      "passed",
      "passed",
      "tail A5",
      "error: 科目30217（30217，一般公共预算财政拨款基本支出）决算数为8.31，大于公务接待费决算数0.30，请核实。 [A3 A4]",
    ],
  },
  {
    name: "one of the two is not reported",
    given: {
      "generalBudgetExpenditure.basic@30212.finalAccounts": "1.00",
      "threePublicExpenses.officialReception.finalAccounts": "0.30",
    },
    ends: ["notApplicable: 没有同时列出“三公”经费与其经济分类科目"],
  },
]);

const personnel = "generalBudgetExpenditure.personnel.finalAccounts";
const publicUse = "generalBudgetExpenditure.publicUse.finalAccounts";

describeRule(publicUseClassesDoNotAddUp, [
  {
    name: "classes make up both",
    given: {
      [personnel]: "10.00",
      [publicUse]: "10.00",
      "generalBudgetExpenditure.basic@301.finalAccounts": "7.00",
      "generalBudgetExpenditure.basic@303.finalAccounts": "3.00",
      "generalBudgetExpenditure.basic@302.finalAccounts": "4.00",
      "generalBudgetExpenditure.basic@307.finalAccounts": "3.00",
      "generalBudgetExpenditure.basic@310.finalAccounts": "2.00",
      "generalBudgetExpenditure.basic@399.finalAccounts": "1.00",
    },
    ends: ["passed", "passed"],
  },
  {
    name: "one does not",
    given: {
      [personnel]: "11.00",
      "generalBudgetExpenditure.basic@301.finalAccounts": "其中7.00",
      "generalBudgetExpenditure.basic@303.finalAccounts": "3.00",
      "generalBudgetExpenditure.basic@302.finalAccounts": "",
      [publicUse]: "1.00",
    },
    ends: [
      "error: 一般公共预算财政拨款人员经费决算数为11.00，所属经济分类科目合计为10.00，相差1.00，请核实。 [A1 A2 A3]",
    ],
  },
  {
    name: "a blank total, or none",
    given: { [personnel]: "—", "generalBudgetExpenditure.basic@301.finalAccounts": "7.00" },
    ends: ["notApplicable: 没有同时列出人员经费、公用经费与经济分类的表"],
  },
]);

const vehicles = "stateAssets.vehicles.finalAccounts";

describeRule(vehiclesDoNotAddUp, [
  {
    name: "add up",
    given: {
      [vehicles]: "10",
      "stateAssets.enforcementVehicles.finalAccounts": "8",
      "stateAssets.otherVehicles.finalAccounts": "2",
    },
    ends: ["passed"],
  },
  {
    name: "do not add up",
    given: {
      [vehicles]: "10",
      "stateAssets.enforcementVehicles.finalAccounts": "8",
      "stateAssets.otherVehicles.finalAccounts": "1",
    },
    ends: ["warning: 车辆合计为10辆，各类车辆合计为9辆，请核实。 [A1 A2 A3]"],
  },
  { name: "no kinds", given: { [vehicles]: "10" }, ends: ["notApplicable: 没有列出各类车辆"] },
  {
    name: "no total",
    given: { "stateAssets.otherVehicles.finalAccounts": "1" },
    ends: ["notApplicable: 缺少：车辆合计决算数"],
  },
]);

const amounts = {
  "threePublicExpenses.overseasTravel.finalAccounts": "18.60",
  "threePublicExpenses.vehiclePurchase.finalAccounts": "0.00",
  "threePublicExpenses.vehicleRunning.finalAccounts": "9.19",
  "threePublicExpenses.officialReception.finalAccounts": "12.35",
};

describeRule(countsContradictAmounts, [
  {
    name: "everything spent was spent on something",
    given: {
      ...amounts,
      "threePublicCounts.overseasGroups.finalAccounts": "2",
      "threePublicCounts.overseasPersons.finalAccounts": "5",
      "threePublicCounts.vehiclesBought.finalAccounts": "0",
      "threePublicCounts.vehiclesKept.finalAccounts": "3",
      "threePublicCounts.receptionBatches.finalAccounts": "30",
      "threePublicCounts.receptionPersons.finalAccounts": "240",
    },
    ends: ["passed", "passed", "passed", "passed", "passed", "passed"],
  },
  {
    name: "money without a number, and a number without money",
    given: {
      ...amounts,
      "threePublicCounts.overseasGroups.finalAccounts": "0",
      "threePublicCounts.overseasPersons.finalAccounts": "0",
      "threePublicCounts.vehiclesBought.finalAccounts": "1",
      "threePublicCounts.vehiclesKept.finalAccounts": "0",
      "threePublicCounts.receptionBatches.finalAccounts": "30",
    },
    ends: [
      "warning: 因公出国（境）费决算数为18.60，因公出国（境）团组数决算数为0，两者不相符，请核实。 [A1 A5]",
      "warning: 因公出国（境）费决算数为18.60，因公出国（境）人次数决算数为0，两者不相符，请核实。 [A1 A6]",
      "warning: 公务用车购置费决算数为0.00，公务用车购置数决算数为1，两者不相符，请核实。 [A2 A7]",
      "warning: 公务用车运行维护费决算数为9.19，公务用车保有量决算数为0，两者不相符，请核实。 [A3 A8]",
      "passed",
      "notApplicable: 缺少：国内公务接待人次决算数",
    ],
  },
  {
    name: "vehicles that cost nothing are kept all the same",
    given: {
      "threePublicExpenses.vehicleRunning.finalAccounts": "0.00",
      "threePublicCounts.vehiclesKept.finalAccounts": "3",
    },
    ends: [
      "notApplicable: 缺少：因公出国（境）费决算数、因公出国（境）团组数决算数",
      "notApplicable: 缺少：因公出国（境）费决算数、因公出国（境）人次数决算数",
      "notApplicable: 缺少：公务用车购置费决算数、公务用车购置数决算数",
      "passed",
      "notApplicable: 缺少：公务接待费决算数、国内公务接待批次决算数",
      "notApplicable: 缺少：公务接待费决算数、国内公务接待人次决算数",
    ],
  },
]);
