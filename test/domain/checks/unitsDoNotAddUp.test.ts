import { unitsDoNotAddUp } from "../../../src/domain/checks/unitsDoNotAddUp";
import { describeRule } from "../../support/domain/describeRule";

const total = "expenditure.total.finalAccounts";
const unit = (code: string) => `expenditure.total@unit:${code}.finalAccounts`;

describeRule(unitsDoNotAddUp, [
  {
    name: "the units are the department",
    given: { [total]: "300.00", [unit("101001")]: "180.00", [unit("101002")]: "120.00" },
    ends: ["passed"],
  },
  {
    name: "all but a tail",
    given: { [total]: "300.01", [unit("101001")]: "180.00", [unit("101002")]: "120.00" },
    ends: ["tail A1"],
  },
  {
    name: "a row whose code others begin with is their sum and counts once",
    given: {
      [total]: "300.00",
      [unit("101")]: "300.00",
      [unit("101001")]: "180.00",
      [unit("101002")]: "120.00",
    },
    ends: ["passed"],
  },
  {
    name: "a unit is missing; its blank cell adds nothing",
    given: {
      [total]: "300.00",
      [unit("101001")]: "180.00",
      [unit("101002")]: "100.00",
      [unit("101003")]: "",
    },
    ends: [
      "warning: 本年支出合计决算数为300.00，所列单位合计为280.00，相差20.00，请核实（内部往来已抵销的除外）。 [A1 A2 A3]",
    ],
  },
  {
    name: "the total stands in another table",
    given: [
      { lines: { [unit("101001")]: "180.00", [unit("101002")]: "130.00" } },
      { sheet: "支出", lines: { [total]: "300.00" } },
    ],
    ends: [
      "warning: 本年支出合计决算数为300.00，所列单位合计为310.00，相差10.00，请核实（内部往来已抵销的除外）。 [A1 A1 A2]",
    ],
  },
  {
    name: "each column by itself",
    given: {
      [total]: "300.00",
      [unit("101001")]: "300.00",
      "expenditure.basic.finalAccounts": "200.00",
      "expenditure.basic@unit:101001.finalAccounts": "200.00",
    },
    ends: ["passed", "passed"],
  },
  {
    name: "rows that were not taken may be missing",
    given: { [total]: "300.00", [unit("101001")]: "180.00" },
    problems: [
      {
        code: "rowNotUnderstood",
        severity: "warning",
        file: "book.xlsx",
        sheet: "表",
        cell: "A4",
        text: "其他",
      },
    ],
    ends: ["partial"],
  },
  {
    name: "no total",
    given: { [unit("101001")]: "180.00" },
    ends: ["notApplicable: 列有单位而没有部门合计数"],
  },
  {
    name: "no units; codes are no units",
    given: { [total]: "300.00", "expenditure.total@201.finalAccounts": "280.00" },
    ends: ["notApplicable: 没有按单位列示的表"],
  },
]);
