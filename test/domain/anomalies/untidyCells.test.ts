import { untidyCells } from "../../../src/domain/anomalies/untidyCells";
import type { SheetProblem } from "../../../src/domain/statement";
import { describeRule } from "../../support/domain/describeRule";

const problem = (
  code: SheetProblem["code"],
  cell: string,
  also: Partial<SheetProblem> = {},
): SheetProblem => ({
  code,
  severity: "info",
  file: "book.xlsx",
  sheet: "表",
  cell,
  text: "１２",
  ...also,
});

describeRule(untidyCells, [
  { name: "tidy", given: {}, ends: ["passed"] },
  {
    name: "problems of reading are said elsewhere",
    given: {},
    problems: [problem("unitMissing", "A1"), problem("rowNotUnderstood", "A2")],
    ends: ["passed"],
  },
  {
    name: "one finding for each kind and sheet",
    given: {},
    problems: [
      problem("textNumber", "A1"),
      problem("errorCell", "B1", { severity: "error" }),
      problem("textNumber", "A2", { severity: "warning" }),
      problem("textNumber", "A3", { sheet: "乙" }),
      problem("textNumber", "A4", { file: "other.xlsx" }),
    ],
    ends: [
      "warning: “表”表有2个单元格的数字以文本形式存放，已按数值读取，建议改为数值。 [A1 A2]",
      "error: “表”表有1个单元格为公式错误值，未能读取，请修正。 [B1]",
      "info: “乙”表有1个单元格的数字以文本形式存放，已按数值读取，建议改为数值。 [A3]",
      "info: “表”表有1个单元格的数字以文本形式存放，已按数值读取，建议改为数值。 [A4]",
    ],
  },
  {
    name: "every kind has its sentence",
    given: {},
    problems: [
      problem("blankInside", "A1"),
      problem("hiddenRowCounts", "A2"),
      problem("formulaWithoutValue", "A3"),
    ],
    ends: [
      "info: “表”表有数据的行中有1个空白单元格，按未填列处理，未作为零；如为零请填写0。 [A1]",
      "info: “表”表有1处隐藏的行或列含有金额，已计入，请确认是否应当计入。 [A2]",
      "info: “表”表有1个公式没有保存计算结果，未能读取，请打开表格重新计算并保存。 [A3]",
    ],
  },
]);

test("leads to the cells as they stand", () => {
  const [evaluation] = untidyCells.evaluate({
    facts: { facts: new Map(), blanks: new Map() },
    statements: [],
    problems: [problem("textNumber", "C7")],
    explained: new Set(),
  });
  expect(evaluation?.status === "found" && evaluation.finding.sources).toEqual([
    { file: "book.xlsx", sheet: "表", cell: "C7", text: "１２", unit: null },
  ]);
});
