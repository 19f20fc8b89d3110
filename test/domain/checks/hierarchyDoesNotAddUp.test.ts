import { hierarchyDoesNotAddUp } from "../../../src/domain/checks/hierarchyDoesNotAddUp";
import type { SheetProblem } from "../../../src/domain/statement";
import { describeRule } from "../../support/domain/describeRule";

function untakenRow(sheet: string, cell: string): SheetProblem {
  return {
    code: "codeContradictsName",
    severity: "warning",
    file: "book.xlsx",
    sheet,
    cell,
    text: "",
  };
}

const nothing = "notApplicable: 没有按科目编码分级列示的表";

describeRule(hierarchyDoesNotAddUp, [
  {
    name: "classes make up the total, items their class",
    given: {
      "specialExpenditure.total.finalAccounts": "2892.60",
      "specialExpenditure.total@201.finalAccounts": "110.95",
      "specialExpenditure.total@20103.finalAccounts": "6.77",
      "specialExpenditure.total@20113.finalAccounts": "104.18",
      "specialExpenditure.total@206.finalAccounts": "2781.65",
    },
    ends: ["passed", "passed"],
  },
  {
    name: "a class that is not the sum of its items",
    given: {
      "expenditure.total@208.finalAccounts": "10.00",
      "expenditure.total@20805.finalAccounts": "9.00",
      "expenditure.total@2080505.finalAccounts": "9.00",
    },
    ends: [
      "notApplicable: 列有科目明细而没有合计数",
      "error: 科目208（208）决算数为10.00，所列下级科目合计为9.00，相差1.00，请核实。 [A1 A2]",
      "passed",
    ],
  },
  {
    name: "a level left out is skipped",
    given: {
      "expenditure.total.finalAccounts": "10.00",
      "expenditure.total@208.finalAccounts": "10.00",
      "expenditure.total@2080505.finalAccounts": "4.00",
      "expenditure.total@2080801.finalAccounts": "6.00",
    },
    ends: ["passed", "passed"],
  },
  {
    name: "only items, without classes, make up the total",
    given: {
      "expenditure.total.finalAccounts": "10.00",
      "expenditure.total@2080505.finalAccounts": "4.00",
      "expenditure.total@2010101.finalAccounts": "6.02",
    },
    ends: [
      "error: 本年支出合计决算数为10.00，所列下级科目合计为10.02，相差0.02，请核实。 [A1 A2 A3]",
    ],
  },
  {
    name: "a rounding tail",
    given: {
      "expenditure.basic.finalAccounts": "325.13",
      "expenditure.basic@301.finalAccounts": "245.13",
      "expenditure.basic@302.finalAccounts": "21.20",
      "expenditure.basic@303.finalAccounts": "58.79",
    },
    ends: ["tail A1"],
  },
  {
    name: "rows under 主要包括 may fall short",
    given: {
      "specialExpenditure.total@215.finalAccounts": "1250.07",
      "specialExpenditure.total@21508.finalAccounts": "其中434.42",
      "specialExpenditure.total@21599.finalAccounts": "571.37",
    },
    ends: ["notApplicable: 列有科目明细而没有合计数", "partial"],
  },
  {
    name: "and may not exceed their class",
    given: {
      "expenditure.total.finalAccounts": "395.89",
      "expenditure.total@301.finalAccounts": "395.89",
      "expenditure.total@30199.finalAccounts": "其中400.00",
    },
    ends: [
      "passed",
      "error: 科目301（301）决算数为395.89，所列下级科目合计为400.00，相差4.11，请核实。 [A2 A3]",
    ],
  },
  {
    name: "the total stands in another table",
    given: [
      {
        sheet: "甲",
        lines: {
          "expenditure.total@301.finalAccounts": "395.89",
          "expenditure.total@302.finalAccounts": "441.19",
        },
      },
      { sheet: "乙", lines: { "expenditure.total.finalAccounts": "937.08" } },
    ],
    ends: [
      "error: 本年支出合计决算数为937.08，所列下级科目合计为837.08，相差100.00，请核实。 [A1 A1 A2]",
    ],
  },
  {
    name: "the table's own total goes first",
    given: [
      {
        sheet: "甲",
        lines: {
          "expenditure.total.finalAccounts": "395.89",
          "expenditure.total@301.finalAccounts": "395.89",
        },
      },
      { sheet: "乙", lines: { "expenditure.total.finalAccounts": "937.083" } },
    ],
    ends: ["passed"],
  },
  {
    name: "functional and economic rows, members and phases each for themselves",
    given: {
      "expenditure.total.finalAccounts": "5.00",
      "expenditure.total@201.finalAccounts": "5.00",
      "expenditure.total@301.finalAccounts": "5.00",
      "expenditure.basic.finalAccounts": "2.00",
      "expenditure.basic@201.finalAccounts": "2.00",
      "expenditure.total.originalBudget": "4.00",
      "expenditure.total@201.originalBudget": "4.00",
    },
    ends: ["passed", "passed", "passed", "passed"],
  },
  {
    name: "groups for some items only, counted once",
    given: {
      "expenditure.total@208.finalAccounts": "10.00",
      "expenditure.total@20805.finalAccounts": "6.00",
      "expenditure.total@2080505.finalAccounts": "6.00",
      "expenditure.total@2080801.finalAccounts": "4.00",
    },
    ends: ["notApplicable: 列有科目明细而没有合计数", "passed", "passed"],
  },
  {
    name: "a group and its only item of one amount are counted once",
    given: {
      "expenditure.total@208.finalAccounts": "9.00",
      "expenditure.total@20899.finalAccounts": "9.00",
      "expenditure.total@2089999.finalAccounts": "9.00",
    },
    ends: ["notApplicable: 列有科目明细而没有合计数", "passed", "passed"],
  },
  {
    name: "a row that could not be taken leaves the rest partial",
    given: {
      "expenditure.total@208.finalAccounts": "10.00",
      "expenditure.total@20805.finalAccounts": "6.00",
    },
    problems: [untakenRow("表", "A3")],
    ends: ["notApplicable: 列有科目明细而没有合计数", "partial"],
  },
  {
    name: "but not where they are too much, nor in another table",
    given: {
      "expenditure.total@208.finalAccounts": "10.00",
      "expenditure.total@20805.finalAccounts": "16.00",
      "expenditure.total@205.finalAccounts": "5.00",
    },
    problems: [untakenRow("表", "A3"), untakenRow("乙", "A3")],
    ends: [
      "notApplicable: 列有科目明细而没有合计数",
      "error: 科目208（208）决算数为10.00，所列下级科目合计为16.00，相差6.00，请核实。 [A1 A2]",
    ],
  },
  {
    name: "a row that could not be taken below the table says nothing of it",
    given: {
      "expenditure.total@208.finalAccounts": "10.00",
      "expenditure.total@20805.finalAccounts": "6.00",
    },
    problems: [untakenRow("表", "A30")],
    ends: [
      "notApplicable: 列有科目明细而没有合计数",
      "error: 科目208（208）决算数为10.00，所列下级科目合计为6.00，相差4.00，请核实。 [A1 A2]",
    ],
  },
  {
    name: "a row with a name of many codes leaves the rest partial",
    given: {
      "expenditure.total@201.finalAccounts": "10.00",
      "expenditure.total@20113.finalAccounts": "6.00",
      "expenditure.total@行政运行.finalAccounts": "4.00",
    },
    ends: ["notApplicable: 列有科目明细而没有合计数", "partial"],
  },
  {
    name: "blank rows add nothing",
    given: {
      "expenditure.total.originalBudget": "7.00",
      "expenditure.total@201.originalBudget": "7.00",
      "expenditure.total@205.originalBudget": "",
      "expenditure.total@20501.originalBudget": "",
    },
    ends: ["passed"],
  },
  {
    name: "a blank total is not compared",
    given: {
      "expenditure.total.originalBudget": "—",
      "expenditure.total@201.originalBudget": "7.00",
    },
    ends: ["notApplicable: 列有科目明细而没有合计数"],
  },
  {
    name: "named rows are no codes",
    given: { "projectList.spent@宣传项目.finalAccounts": "7.00" },
    ends: [nothing],
  },
  { name: "no coded rows", given: { "expenditure.total.finalAccounts": "7.00" }, ends: [nothing] },
]);
