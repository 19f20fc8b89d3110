import { recognise } from "../../src/recognition/recognise";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

/** The figures of units only, without their cells. */
function unitFacts(drawing: string): readonly string[] {
  return factsOf(recogniseDrawing(drawing))
    .filter((fact) => fact.includes(".unit:"))
    .map((fact) => fact.replace(/^\S+ /, ""));
}

describe("rows of units", () => {
  test("with codes, in a table of their own", () => {
    const recognition = recogniseDrawing(`
      2019年度部门支出决算汇总表 |            |        |          |
      单位：万元                 |            |        |          |
      单位编码                   | 单位名称   | 合计   | 基本支出 | 项目支出
                                 | 合计       | 300.00 | 200.00   | 100.00
      101001                     | 某某局本级 | 180.00 | 120.00   | 60.00
      101002                     | 某某中心   | 120.00 | 80.00    | 40.00
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 expenditure.total.finalAccounts 3000000.00",
      "D4 expenditure.basic.finalAccounts 2000000.00",
      "E4 expenditure.project.finalAccounts 1000000.00",
      "C5 expenditure.unit:101001.total.finalAccounts 1800000.00",
      "D5 expenditure.unit:101001.basic.finalAccounts 1200000.00",
      "E5 expenditure.unit:101001.project.finalAccounts 600000.00",
      "C6 expenditure.unit:101002.total.finalAccounts 1200000.00",
      "D6 expenditure.unit:101002.basic.finalAccounts 800000.00",
      "E6 expenditure.unit:101002.project.finalAccounts 400000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("by name, with budgets beside the accounts, their sum below", () => {
    const drawing = `
      所属单位预算执行情况表 |            |        |
      单位：万元             |            |        |
      预算单位               | 年初预算数 | 决算数 | 上年决算数
      某某局本级             | 180.00     | 150.00 | 160.00
      某某中心               | 120.00     | 130.00 | 110.00
      合计                   | 300.00     | 280.00 | 270.00
    `;
    expect(unitFacts(drawing)).toEqual([
      "expenditure.unit:某某局本级.total.originalBudget 1800000.00",
      "expenditure.unit:某某局本级.total.finalAccounts 1500000.00",
      "expenditure.unit:某某局本级.total.priorYearFinalAccounts 1600000.00",
      "expenditure.unit:某某中心.total.originalBudget 1200000.00",
      "expenditure.unit:某某中心.total.finalAccounts 1300000.00",
      "expenditure.unit:某某中心.total.priorYearFinalAccounts 1100000.00",
    ]);
    expect(factsOf(recogniseDrawing(drawing))).toContain(
      "C6 expenditure.total.finalAccounts 2800000.00",
    );
  });

  test("a code glued to the name is the unit's, and no function's", () => {
    expect(
      unitFacts(`
        所属单位支出情况表 |
        单位：万元         |
        单位名称           | 决算数
        [201]某某局本级    | 1.00
        201002某某中心     | 2.00
      `),
    ).toEqual([
      "expenditure.unit:201.total.finalAccounts 10000.00",
      "expenditure.unit:201002.total.finalAccounts 20000.00",
    ]);
  });

  test("a sum of some units is none of them, and neither is what things are counted in", () => {
    const recognition = recogniseDrawing(`
      所属单位支出情况表 |
      单位：万元         |
      单位名称           | 决算数
      某某局             | 1.00
      机关小计           | 1.00
      部门本级合计       | 1.00
      个                 | 4.00
      部门合计           | 1.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.unit:某某局.total.finalAccounts 10000.00",
      "B8 expenditure.total.finalAccounts 10000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([
      "rowNotUnderstood A5",
      "rowNotUnderstood A6",
      "rowNotUnderstood A7",
    ]);
  });
});

describe("what is no list of units", () => {
  test.each(["单位：万元", "编制单位：某某局 单位：万元", "单位名称：某某局 金额单位：万元"])(
    "a line above the table: %s",
    (line) => {
      const recognition = recogniseDrawing(`
        支出决算情况表 |
        ${line}        |
        项目           | 决算数
        基本支出       | 5.00
        项目支出       | 3.00
      `);
      expect(factsOf(recognition)).toEqual([
        "B4 expenditure.basic.finalAccounts 50000.00",
        "B5 expenditure.project.finalAccounts 30000.00",
      ]);
    },
  );

  test("rows that the layout knows, below a header that says unit", () => {
    expect(
      factsOf(
        recogniseDrawing(`
          支出决算情况表 |
          单位：万元     |
          部门           | 决算数
          基本支出       | 5.00
          项目支出       | 3.00
        `),
      ),
    ).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "B5 expenditure.project.finalAccounts 30000.00",
    ]);
  });

  test("functions below their units: codes and names are the classification's", () => {
    const recognition = recogniseDrawing(`
      支出预算总表 |                      |        |          |
      单位：万元   |                      |        |          |
      单位编码     | 单位名称（功能科目） | 合计   | 基本支出 | 项目支出
      101001       | 某某局本级           | 180.00 | 120.00   | 60.00
      2010301      | 行政运行             | 180.00 | 120.00   | 60.00
    `);
    expect(factsOf(recognition)).toEqual([
      "C5 expenditure.2010301.total.originalBudget 1800000.00",
      "D5 expenditure.2010301.basic.originalBudget 1200000.00",
      "E5 expenditure.2010301.project.originalBudget 600000.00",
    ]);
  });

  test("a list of income and expenditure side by side, of which nobody can tell", () => {
    const recognition = recogniseDrawing(`
      部门收支总表 |            |            |          |        |
      单位：万元   |            |            |          |        |
      单位代码     | 单位名称   | 年初预算数 |          | 决算数 |
                   |            | 合计       | 基本支出 | 合计   | 基本支出
      101001       | 某某局本级 | 180.00     | 120.00   | 190.00 | 125.00
    `);
    expect(factsOf(recognition)).toEqual([]);
  });
});

describe("units beside other labels", () => {
  test("a row is called by its project; one that stands for two units is not the department's", () => {
    const recognition = recogniseDrawing(`
      项目支出明细表 |          |            |
      单位：万元     |          |            |
      单位名称       | 项目名称 | 年初预算数 | 决算数
      某某局本级     | 文化活动 | 3.00       | 1.00
      某某中心       | 文化活动 | 3.00       | 0.50
      某某中心       | 场馆维护 | 2.00       | 2.00
      合计           |          | 8.00       | 3.50
    `);
    // both budgets of the first project are 3.00, and the department's is 6.00
    expect(factsOf(recognition)).toEqual([
      "C6 projectList.场馆维护.spent.originalBudget 20000.00",
      "D6 projectList.场馆维护.spent.finalAccounts 20000.00",
      "C7 expenditure.project.originalBudget 80000.00",
      "D7 expenditure.project.finalAccounts 35000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([
      "figureTwice C4",
      "figureTwice C5",
      "figureTwice D4",
      "figureTwice D5",
    ]);
  });
});

describe("units of several tables", () => {
  const budget = `
    2019年所属单位支出预算表 |            |
    单位：万元               |            |
    单位编码                 | 单位名称   | 合计
    101001                   | 某某局本级 | 180.00
    101002                   | 某某中心   | 120.00
    101003                   | 某某站     | 10.00
    101004                   | 某某站     | 20.00
  `;
  const accounts = `
    2019年所属单位支出决算表 |
    单位：万元               |
    单位名称                 | 合计
    某某中心                 | 130.00
    某某局本级               | 150.00
    某某站                   | 30.00
    某某馆                   | 5.00
  `;

  test("are one by their code, else by their name, wherever they stand", () => {
    const recognition = recognise(
      [drawGrid(budget, { sheet: "预算" }), drawGrid(accounts, { sheet: "决算" })],
      { fiscalYear: 2019 },
    );
    expect(factsOf(recognition).slice(4)).toEqual([
      "B4 expenditure.unit:101002.total.finalAccounts 1300000.00",
      "B5 expenditure.unit:101001.total.finalAccounts 1500000.00",
      // two units bear the name: which of them it is, nobody knows
      "B6 expenditure.unit:某某站.total.finalAccounts 300000.00",
      "B7 expenditure.unit:某某馆.total.finalAccounts 50000.00",
    ]);
  });
});
