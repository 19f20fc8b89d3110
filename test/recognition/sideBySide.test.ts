import { merge } from "../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

describe("a unit line above tables side by side", () => {
  test.each([
    ["left", "单位：万元 | | | | "],
    ["right", " | | | | 单位：万元"],
  ])("is that of both: %s", (_name, line) => {
    const recognition = recogniseDrawing(`
      ${line}
      支出决算情况表 |        |  | 收入决算情况表 |
      项目           | 决算数 |  | 项目           | 决算数
      基本支出       | 5.00   |  | 其他收入       | 7.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "E4 income.other.finalAccounts 70000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("contradicts a unit of one of them, which is asked about", () => {
    const recognition = recogniseDrawing(`
      单位：万元     |        |  |                |
      支出决算情况表 |        |  | 收入决算情况表 |
                     |        |  | 单位：元       |
      项目           | 决算数 |  | 项目           | 决算数
      基本支出       | 5.00   |  | 其他收入       | 7.00
    `);
    expect(factsOf(recognition)).toEqual(["B5 expenditure.basic.finalAccounts 50000.00"]);
    expect(problemsOf(recognition)).toEqual(["unitConflict D4"]);
  });

  test("is not that of the table above it", () => {
    const recognition = recogniseDrawing(`
      年末资产情况表 |        |  |                |
      金额单位：元   |        |  |                |
      项目           | 期末数 |  |                |
      资产总额       | 9.00   |  |                |
                     |        |  |                |
      单位：万元     |        |  |                |
      支出决算情况表 |        |  | 收入决算情况表 |
      项目           | 决算数 |  | 项目           | 决算数
      基本支出       | 5.00   |  | 其他收入       | 7.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 assets.total.finalAccounts 9.00",
      "B9 expenditure.basic.finalAccounts 50000.00",
      "E9 income.other.finalAccounts 70000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

describe("a second table without a title", () => {
  test.each([
    ["the same headers", "项目 | 决算数", "项目支出 | 7.00"],
    ["other labels", "收入来源 | 上年决算数", "事业收入 | 7.00"],
    ["labels without a header", " | 上年决算数", "项目支出 | 7.00"],
  ])("is not read by the first one's, and listed: %s", (_name, header, row) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |  |            |
      单位：万元     |        |  |            |
      项目           | 决算数 |  | ${header}
      基本支出       | 5.00   |  | ${row}
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts 50000.00"]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood E3"]);
    expect(recognition.questions()).toMatchObject([{ kind: "column", column: "E" }]);
  });

  test("nor one with codes for labels, whose digits nobody takes for amounts", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |  |          |
      单位：万元     |        |  |          |
      项目           | 决算数 |  | 科目编码 | 上年决算数
      基本支出       | 5.00   |  | 205      | 7.00
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts 50000.00"]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood D3", "columnNotUnderstood E3"]);
  });

  test("beside a table of three sides, of which it prints two, its rows are none of the third", () => {
    const recognition = recogniseDrawing(`
      收入支出决算总表 |        |                  |        |  |          |
      单位：万元       |        |                  |        |  |          |
      项目             | 决算数 | 项目             | 决算数 |  | 项目     | 决算数
      事业收入         | 5.00   | 一、教育支出     | 4.00   |  | 其他收入 | 9.00
      本年收入合计     | 5.00   | 本年支出合计     | 4.00   |  |          |
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 income.institutional.finalAccounts 50000.00",
      "B5 income.total.finalAccounts 50000.00",
      "D4 expenditure.205.total.finalAccounts 40000.00",
      "D5 expenditure.total.finalAccounts 40000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood F4"]);
  });
});

describe("an empty column in a table", () => {
  test("between its two sides", () => {
    const recognition = recogniseDrawing(`
      收入支出决算总表 |        |  |              |
      单位：万元       |        |  |              |
      项目             | 决算数 |  | 项目         | 决算数
      本年收入合计     | 5.00   |  | 本年支出合计 | 4.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 income.total.finalAccounts 50000.00",
      "E4 expenditure.total.finalAccounts 40000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("between its blocks, below a title merged over both", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |        |  |          |
      单位：万元     |        |  |          |
      项目           | 决算数 |  | 项目     | 决算数
      基本支出       | 5.00   |  | 项目支出 | 7.00
    `,
      { merges: [merge(0, 0, 0, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "E4 expenditure.project.finalAccounts 70000.00",
    ]);
  });

  test("before its amounts, or before remarks", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |  |            |        |  |
      单位：万元     |  |            |        |  |
      项目           |  | 年初预算数 | 决算数 |  | 备注
      基本支出       |  | 6.00       | 5.00   |  | 含结转
    `);
    expect(factsOf(recognition)).toHaveLength(2);
    expect(problemsOf(recognition)).toEqual([]);
  });
});
