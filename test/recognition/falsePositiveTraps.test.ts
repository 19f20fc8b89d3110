import { collectFacts } from "../../src/domain/factSet";
import { review } from "../../src/domain/review";
import type { Grid } from "../../src/grid/grid";
import { recognise } from "../../src/recognition/recognise";
import { drawGrid, merge } from "../support/drawGrid";

/**
 * What made another checker cry wolf, or kept it silent, drawn as sheets: nothing above information is
 * found, and the rule that the trap is about has really looked.
 */
type Trap = {
  readonly name: string;
  readonly sheets: readonly (readonly [sheet: string, drawing: string, frame?: Partial<Grid>])[];
  /** How often the rule passed, was found or a list was partial. */
  readonly rule: string;
  readonly passed: number;
  /** Findings above information: rule and cells. */
  readonly found?: readonly string[];
};

const income = `
  2023年度收入决算表 | | | |
  单位：万元 | | | |
  科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
`;

const traps: readonly Trap[] = [
  {
    name: "the labels of the right side stand in the third column",
    sheets: [
      [
        "总表",
        `
        2023年度收入支出决算总表 | | |
         | | | 单位：万元
        收入 | | 支出 |
        项目 | 决算数 | 项目 | 决算数
        一、一般公共预算财政拨款收入 | 85.00 | 一、一般公共服务支出 | 85.00
        本年收入合计 | 85.00 | 本年支出合计 | 85.00
        年初结转和结余 | 10.00 | 年末结转和结余 | 10.00
        总计 | 95.00 | 总计 | 95.00
        `,
      ],
    ],
    rule: "carryOverDoesNotBalance",
    passed: 1,
  },
  {
    name: "a list of contents names the tables, and instructions speak of amounts",
    sheets: [
      ["目录", "\n目录 | |\n1 | 收入支出决算总表 | 公开01表\n2 | 收入决算表 | 公开02表\n"],
      ["编制说明", "\n一、本套报表金额单位为万元。 |\n二、“三公”经费决算数 12 万元。 |\n"],
      [
        "收入",
        `${income}合计 | | 9.00 | 8.00 | 1.00\n201 | 一般公共服务支出 | 9.00 | 8.00 | 1.00\n`,
      ],
    ],
    rule: "partsDoNotAddUp",
    passed: 2,
  },
  {
    name: "a 款 and its only 项 have one name and one amount",
    sheets: [
      [
        "收入",
        `${income}合计 | | 1322.92 | 1322.92 | 0.00
208 | 社会保障和就业支出 | 1322.92 | 1322.92 | 0.00
20899 | 其他社会保障和就业支出 | 1322.92 | 1322.92 | 0.00
2089999 | 其他社会保障和就业支出 | 1322.92 | 1322.92 | 0.00
`,
      ],
    ],
    rule: "hierarchyDoesNotAddUp",
    passed: 9,
  },
  {
    name: "headers wrap inside their cells, brackets are of two kinds",
    sheets: [
      [
        "支出",
        `
        支出决算表 | | | |
        单位:万元 | | | |
        科目 编码 | 科目 名称 | 本年支出 合计 | 基本 支出 | 对附属单位补 助支出
        合计 | | 9.00 | 8.00 | 1.00
        201 | 一般公共服务支出 | 9.00 | 8.00 | 1.00
        `,
      ],
    ],
    rule: "partsDoNotAddUp",
    passed: 2,
  },
  {
    name: "an empty cell adds nothing and is no zero",
    sheets: [
      [
        "三公",
        `
        2023年度“三公”经费支出决算表 | |
        单位：万元 | |
        项目 | 预算数 | 决算数
        合计 | 5.00 | 4.70
        因公出国（境）费 | |
        公务用车购置及运行维护费 | 3.00 | 2.90
        其中：公务用车购置费 | — | —
        公务用车运行维护费 | 3.00 | 2.90
        公务接待费 | 2.00 | 1.80
        `,
      ],
    ],
    rule: "partsDoNotAddUp",
    passed: 4,
  },
  {
    name: "a year in a row or above a column is no amount",
    sheets: [
      [
        "人员",
        `
        2023年度 | |
        “三公”经费支出决算表 | |
        2023年度 | 单位：元 |
        项目 | 2023年预算数 | 2023年决算数
        公务接待费 | 2100.00 | 2023.00
        合计 | 2100.00 | 2023.00
        `,
      ],
    ],
    rule: "partsDoNotAddUp",
    passed: 2,
  },
  {
    name: "a check that lacks a figure has not passed",
    sheets: [["收入", `${income}合计 | | 9.00 | 8.00 | 1.00\n`]],
    rule: "carryOverDoesNotBalance",
    passed: 0,
  },
  {
    name: "of two amounts for one figure neither is chosen: both places are named",
    sheets: [
      ["收入", `${income}合计 | | 9.00 | 8.00 | 1.00\n`],
      [
        "总表",
        `
        2023年度收入支出决算总表 | | |
         | | | 单位：万元
        收入 | | 支出 |
        项目 | 决算数 | 项目 | 决算数
        本年收入合计 | 9.50 | 本年支出合计 | 9.00
        `,
      ],
    ],
    rule: "readingsDiffer",
    passed: 0,
    found: ["readingsDiffer 收入!C4 总表!B5"],
  },
  {
    name: "operating funds below public-use money: there are institutions among the units",
    sheets: [
      [
        "基本支出",
        `
        2023年度一般公共预算财政拨款基本支出决算明细表 | | | | |
        单位：万元 | | | | |
        人员经费 | | | 公用经费 | |
        科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
        301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 480.66
        人员经费合计 | | 30.00 | 公用经费合计 | | 480.66
        `,
        { merges: [merge(2, 0, 2, 2), merge(2, 3, 2, 5)] },
      ],
      [
        "机关",
        "\n2023年度机关运行经费支出情况表 |\n单位：万元 |\n项目 | 决算数\n机关运行经费 | 142.80\n",
      ],
    ],
    rule: "operatingFundsExceedPublicUse",
    passed: 1,
  },
];

test.each(traps)("$name", ({ sheets, rule, passed, found = [] }) => {
  const grids = sheets.map(([sheet, drawing, frame]) => drawGrid(drawing, { sheet, ...frame }));
  const { statements, problems } = recognise(grids, { fiscalYear: 2023 });
  const facts = collectFacts(statements);
  const { findings, outcomes } = review({ facts, statements, problems, explained: new Set() });
  expect(problems.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(
    findings
      .filter(({ severity }) => severity !== "info")
      .map((one) =>
        [one.rule, ...one.sources.map(({ sheet, cell }) => `${sheet}!${cell}`)].join(" "),
      ),
  ).toEqual(found);
  const outcome = outcomes.find((one) => one.rule === rule);
  expect([outcome?.status, outcome?.passed]).toEqual([
    found.some((one) => one.startsWith(`${rule} `))
      ? "found"
      : passed > 0
        ? "passed"
        : "notApplicable",
    passed,
  ]);
});
