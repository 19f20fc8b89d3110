import { readingsDiffer } from "../../../src/domain/checks/readingsDiffer";
import { describeRule } from "../../support/domain/describeRule";

const income = "income.total.finalAccounts";

describeRule(readingsDiffer, [
  {
    name: "the same in two places",
    given: [
      { sheet: "甲", lines: { [income]: "19040215.35" } },
      { sheet: "乙", lines: { [income]: "19040215.35" } },
    ],
    ends: ["passed"],
  },
  {
    name: "the same but for what is not printed",
    given: [
      { sheet: "甲", unit: "tenThousandYuan", lines: { [income]: "1904.02" } },
      { sheet: "乙", lines: { [income]: "19040215.35" } },
    ],
    ends: ["tail A1"],
  },
  {
    name: "different, a third place agreeing with the first",
    given: [
      { sheet: "甲", lines: { [income]: "19040215.35" } },
      { sheet: "乙", unit: "tenThousandYuan", lines: { [income]: "1907.72" } },
      { sheet: "丙", unit: "tenThousandYuan", lines: { [income]: "1904.02" } },
    ],
    ends: [
      "error: 本年收入合计决算数在“甲”A1为19040215.35，在“乙”A1为19077200.00，两处不一致，请核实。 [A1 A1]",
      "tail A1",
    ],
  },
  {
    name: "counts agree",
    given: [
      { sheet: "甲", lines: { "staffing.onDuty.finalAccounts": "17" } },
      { sheet: "乙", lines: { "staffing.onDuty.finalAccounts": "17" } },
    ],
    ends: ["passed"],
  },
  {
    name: "counts differ",
    given: [
      { sheet: "甲", lines: { "staffing.onDuty.finalAccounts": "17" } },
      { sheet: "乙", lines: { "staffing.onDuty.finalAccounts": "18" } },
    ],
    ends: ["error: 在职人数决算数在“甲”A1为17，在“乙”A1为18，两处不一致，请核实。 [A1 A1]"],
  },
  {
    name: "a blank is no other reading",
    given: [
      { sheet: "甲", lines: { [income]: "17.00" } },
      { sheet: "乙", lines: { [income]: "—" } },
    ],
    ends: ["notApplicable: 没有在多处列示的指标"],
  },
  { name: "nothing", given: {}, ends: ["notApplicable: 没有在多处列示的指标"] },
]);
