import type { Block, TableBlock } from "../../src/document/reportDocument";
import { runsOfBlocks } from "../../src/document/runsOfBlocks";
import { narrate } from "../../src/narrative/narration";
import { scoreTable } from "../../src/narrative/sections/scoreTable";
import { runsText } from "../support/narrative/reportText";
import { drawContext } from "../support/narrative/context";
import type { DrawnFacts } from "../support/narrative/facts";

const facts: DrawnFacts = {
  "staffing.onDuty": { finalAccounts: "50" },
  "staffing.establishment": { finalAccounts: "46" },
  "threePublicExpenses.total": { originalBudget: "20", priorYearOriginalBudget: "0" },
};

function blocksOf(answers: Readonly<Record<string, string>> = {}): readonly Block[] {
  return scoreTable(narrate(drawContext({ facts, answers })));
}

/** The cells of a table's rows, as a reader sees them. */
function rowsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  const table = blocks.find((block): block is TableBlock => block.kind === "table");
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ runs }) => runsText(runs)));
}

function rowOf(label: string, answers: Readonly<Record<string, string>> = {}): readonly string[] {
  return rowsOf(blocksOf(answers)).find(([first]) => first === label) ?? [];
}

test.each([
  ["投入", ["投入", "10", "", ""]],
  [
    "在职人员控制率",
    [
      "在职人员控制率",
      "5",
      "1",
      "108.70%（50÷46），超过100%共8.70个百分点，每超过1个百分点扣0.5分，不足1个百分点的部分不计，扣8×0.5＝4分，得1分",
    ],
  ],
  [
    "“三公”经费变动率",
    [
      "“三公”经费变动率",
      "5",
      "",
      "分母为零或有负数，比率不存在，请自行评定。【请填写得分：“三公”经费变动率】",
    ],
  ],
  ["行政效能*", ["行政效能*", "待填", "", "【请填写得分：行政效能】"]],
  ["合计", ["合计", "100", "1", "还有15项、95分待评"]],
])("the row %s", (label, cells) => {
  expect(rowOf(label)).toEqual(cells);
});

test("what a person said stands there as an answer, and is part of the total", () => {
  const answers = { "score.hunan2016.keyWork": "19/20", "score.hunan2016.fundsRules": "5.5" };
  expect(rowOf("重点工作实际完成率*", answers)).toEqual([
    "重点工作实际完成率*",
    "8",
    "7.6",
    "95.00%（19÷20，由人填写），8分×比率，得7.6分",
  ]);
  expect(rowOf("资金使用合规性*", answers)[3]).toBe("由人评定，得5.5分");
  expect(rowOf("合计", answers)).toEqual(["合计", "100", "14.1", "还有13项、81分待评"]);
  const figures = runsOfBlocks(blocksOf(answers)).filter(({ kind }) => kind === "figure");
  expect(figures.map((run) => "form" in run && run.form)).toEqual([
    "score:points:floor:hunan2016.staffing",
    "percent",
    "score:operands:floor:hunan2016.staffing",
    "score:beyond:floor:hunan2016.staffing",
    "score:deduction:floor:hunan2016.staffing",
    "score:points:floor:hunan2016.staffing",
    "score:total:floor:13.1",
    "score:open:floor:13.1",
  ]);
});

test("what cannot be used stays a blank", () => {
  const answers = { "score.hunan2016.fundsRules": "7" };
  expect(rowOf("资金使用合规性*", answers)[3]).toBe("【请填写得分：资金使用合规性】");
});

test("the table and the steps that were chosen are named", () => {
  const [first] = blocksOf({ "score.table": "yueyang", "score.partialStep": "ceil" });
  expect(runsOfBlocks(first === undefined ? [] : [first])).toEqual([
    {
      kind: "text",
      text: "按《岳阳市部门整体支出绩效评分表》评分，不足一个扣分单位的按一个扣分。",
    },
  ]);
});

test("what was not read in the original is said below the table", () => {
  const notes = blocksOf().flatMap((block) =>
    block.kind === "paragraph" && block.style === "note" ? runsOfBlocks([block]) : [],
  );
  expect(notes[0]).toEqual({
    kind: "text",
    text: "注：标有*的指标，评分标准或分值未核对原文（待核原文），以当地现行评分表为准。",
  });
});
