import { countsOutOfProportion } from "../../../src/domain/anomalies/countsOutOfProportion";
import { threePublicNotRefined } from "../../../src/domain/anomalies/threePublicNotRefined";
import { describeRule } from "../../support/domain/describeRule";

const counts = "threePublicCounts";

const noPairs = [
  "notApplicable: 缺少：外事接待批次决算数、外事接待人次决算数",
  "notApplicable: 缺少：国（境）外公务接待批次决算数、国（境）外公务接待人次决算数",
];

describeRule(countsOutOfProportion, [
  {
    name: "fewer people than groups; as many as receptions",
    given: {
      [`${counts}.overseasGroups.finalAccounts`]: "5",
      [`${counts}.overseasPersons.finalAccounts`]: "2",
      [`${counts}.receptionBatches.finalAccounts`]: "3",
      [`${counts}.receptionPersons.finalAccounts`]: "3",
    },
    ends: [
      "warning: 因公出国（境）团组数为5，大于相应的人次或总数2，请核实。 [A1 A2]",
      "passed",
      ...noPairs,
      "notApplicable: 缺少：外事接待批次决算数",
      "notApplicable: 缺少：外事接待人次决算数",
    ],
  },
  {
    name: "more foreign receptions than receptions",
    given: {
      [`${counts}.receptionBatches.finalAccounts`]: "3",
      [`${counts}.receptionPersons.finalAccounts`]: "30",
      [`${counts}.foreignReceptionBatches.finalAccounts`]: "4",
      [`${counts}.foreignReceptionPersons.finalAccounts`]: "10",
    },
    ends: [
      "notApplicable: 缺少：因公出国（境）团组数决算数、因公出国（境）人次数决算数",
      "passed",
      "passed",
      "notApplicable: 缺少：国（境）外公务接待批次决算数、国（境）外公务接待人次决算数",
      "warning: 外事接待批次为4，大于相应的人次或总数3，请核实。 [A3 A1]",
      "passed",
    ],
  },
]);

const vehicles = "threePublicExpenses.officialVehicles.finalAccounts";
const reception = "threePublicExpenses.officialReception.finalAccounts";

const none = (label: string): string => `notApplicable: 缺少：${label}决算数`;

describeRule(threePublicNotRefined, [
  {
    name: "vehicles not divided, and a workbook without any numbers",
    given: { [vehicles]: "5.00", [reception]: "3.00" },
    ends: [
      "info: 公务用车购置及运行维护费决算数为5.00，公开时应同时列明：公务用车购置费决算数、公务用车运行维护费决算数；表中没有列出。 [A1]",
      ...Array.from({ length: 4 }, () => "notApplicable: 没有列出“三公”经费相关数量"),
    ],
  },
  {
    name: "some numbers are given, those of receptions are not",
    given: {
      [vehicles]: "5.00",
      "threePublicExpenses.vehiclePurchase.finalAccounts": "—",
      "threePublicExpenses.vehicleRunning.finalAccounts": "5.00",
      [reception]: "3.00",
      [`${counts}.vehiclesKept.finalAccounts`]: "2",
      [`${counts}.receptionBatches.finalAccounts`]: "7",
    },
    ends: [
      "passed",
      none("因公出国（境）费"),
      none("公务用车购置费"),
      "passed",
      "info: 公务接待费决算数为3.00，公开时应同时列明：国内公务接待人次决算数；表中没有列出。 [A4]",
    ],
  },
  {
    name: "nothing was spent",
    given: {
      [vehicles]: "0.00",
      [reception]: "0.00",
      [`${counts}.vehiclesKept.finalAccounts`]: "2",
    },
    ends: [
      "passed",
      none("因公出国（境）费"),
      none("公务用车购置费"),
      none("公务用车运行维护费"),
      "passed",
    ],
  },
]);
