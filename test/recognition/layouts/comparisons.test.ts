import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

/** What derived columns say: kind, cell, and what they are measured against. */
function printedOf({ statements }: ReturnType<typeof recogniseDrawing>): readonly string[] {
  return statements.flatMap(({ printed }) =>
    printed.map(
      ({ kind, source, left, right }) =>
        `${source.cell} ${kind} ${left.concept}.${left.phase} ${right.phase}`,
    ),
  );
}

describe("columns in any order", () => {
  test("an adjustment stands between the budgets and is none of them", () => {
    const recognition = recogniseDrawing(`
      收入支出预决算对比表 | | | | |
      单位：元 | | | | |
      决算数 | 项目 | 预算调整数 | 调整预算数 | 年初预算数 | 执行率
      95 | 基本支出 | 20 | 120 | 100 | 79.17
    `);
    expect(factsOf(recognition)).toEqual([
      "A4 expenditure.basic.finalAccounts 95.00",
      "D4 expenditure.basic.adjustedBudget 120.00",
      "E4 expenditure.basic.originalBudget 100.00",
    ]);
    expect(printedOf(recognition)).toEqual([
      "F4 rate expenditure.basic.finalAccounts adjustedBudget",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test.each(["预算调整数", "调整数", "追加预算", "本年追加", "追加(减)数", "调增（调减）"])(
    "%s is no figure of a phase",
    (header) => {
      const recognition = recogniseDrawing(`
        支出决算情况表 | |
        单位：元 | |
        项目 | ${header} | 决算数
        基本支出 | 20 | 95
      `);
      expect(factsOf(recognition)).toEqual(["C4 expenditure.basic.finalAccounts 95.00"]);
      expect(problemsOf(recognition)).toEqual([]);
    },
  );

  test.each([
    ["年初批复预算", "originalBudget"],
    ["2019年预算数", "originalBudget"],
    ["部门预算数", "originalBudget"],
    ["年初预算(万元)", "originalBudget"],
    ["变更后预算数", "adjustedBudget"],
    ["总指标", "adjustedBudget"],
    ["年度预算指标", "adjustedBudget"],
    ["全年预算(调整后)", "adjustedBudget"],
    ["全年执行数", "finalAccounts"],
    ["统计数", "finalAccounts"],
    ["2019年度", "finalAccounts"],
    ["2019年度支出决算数", "finalAccounts"],
    ["2018年度", "priorYearFinalAccounts"],
    ["2018-执行数", "priorYearFinalAccounts"],
    ["上年支出决算数", "priorYearFinalAccounts"],
    ["上年数", "priorYearFinalAccounts"],
    ["2018年预算数", "priorYearOriginalBudget"],
  ])("%s is %s", (header, phase) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元 |
      项目 | ${header}
      基本支出 | 2.00
    `);
    expect(factsOf(recognition)).toEqual([`B4 expenditure.basic.${phase} 20000.00`]);
  });

  test.each(["2016年决算数", "2020年", "1-6月执行数", "预算批复文号", "决算数（剔除专项）"])(
    "%s is none of these",
    (header) => {
      const recognition = recogniseDrawing(`
        支出决算情况表 |
        单位：万元 |
        项目 | ${header}
        基本支出 | 2.00
      `);
      expect(factsOf(recognition)).toEqual([]);
      expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3"]);
    },
  );
});

describe("comparison with last year", () => {
  test("a banner says what the differences below it are measured against", () => {
    const recognition = recogniseDrawing(
      `
      收入支出决算与上年对比表 | | | | |
      单位：元 | | | | |
      项目 | 2018年决算数 | 2019年决算数 | 与上年对比 | | 增减原因
       | | | 增减额 | 增减% |
      基本支出 | 8 | 10 | 2 | 25 | 人员增加
    `,
      { merges: [merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B5 expenditure.basic.priorYearFinalAccounts 8.00",
      "C5 expenditure.basic.finalAccounts 10.00",
    ]);
    expect(printedOf(recognition)).toEqual([
      "D5 difference expenditure.basic.finalAccounts priorYearFinalAccounts",
      "E5 growth expenditure.basic.finalAccounts priorYearFinalAccounts",
    ]);
  });

  test("a year against another in one header", () => {
    const recognition = recogniseDrawing(`
      收支与上年对比表 | | |
      单位：元 | | |
      项目 | 2019年决算数 | 2018年决算数 | 2019年比2018年增减%
      本年收入合计 | 10 | 8 | 25
    `);
    expect(printedOf(recognition)).toEqual([
      "D4 growth income.total.finalAccounts priorYearFinalAccounts",
    ]);
  });

  test("each item has its own rate", () => {
    const recognition = recogniseDrawing(
      `
      “三公”经费支出预决算对比表 | | | | | |
      单位：元 | | | | | |
      项目 | 合计 | | 公务接待费 | | |
       | 预算数 | 决算数 | 预算数 | 决算数 | 完成率 |
      合计 | 20 | 10 | 8 | 2 | 25 |
    `,
      { merges: [merge(2, 1, 2, 2), merge(2, 3, 2, 5)] },
    );
    expect(printedOf(recognition)).toEqual([
      "F5 rate threePublicExpenses.officialReception.finalAccounts originalBudget",
    ]);
  });
});

describe("项目支出 lists", () => {
  test("budgets, execution and rate of each project", () => {
    const recognition = recogniseDrawing(`
      2019年度项目支出预算执行情况表 | | | | |
      单位：万元 | | | | |
      序号 | 项目名称 | 年初预算 | 全年预算 | 执行数 | 执行率
      1 | 道路养护 | 10.00 | 12.00 | 9.00 | 75%
      2 | 信息化建设 | 0.00 | 5.00 | 5.00 | 100%
       | 合计 | 10.00 | 17.00 | 14.00 | 82.35%
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 projectList.道路养护.spent.originalBudget 100000.00",
      "D4 projectList.道路养护.spent.adjustedBudget 120000.00",
      "E4 projectList.道路养护.spent.finalAccounts 90000.00",
      "C5 projectList.信息化建设.spent.originalBudget 0.00",
      "D5 projectList.信息化建设.spent.adjustedBudget 50000.00",
      "E5 projectList.信息化建设.spent.finalAccounts 50000.00",
      "C6 expenditure.project.originalBudget 100000.00",
      "D6 expenditure.project.adjustedBudget 170000.00",
      "E6 expenditure.project.finalAccounts 140000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("一般公共预算财政拨款项目支出决算表 is by function, and of that budget", () => {
    const recognition = recogniseDrawing(`
      一般公共预算财政拨款项目支出决算表 | |
      单位：元 | |
      科目编码 | 科目名称 | 项目支出
      2011308 | 招商引资 | 5
      合计 | | 5
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 generalBudgetExpenditure.2011308.project.finalAccounts 5.00",
      "C5 generalBudgetExpenditure.project.finalAccounts 5.00",
    ]);
  });
});
