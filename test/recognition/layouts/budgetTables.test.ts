import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

describe("财务收支预算总表", () => {
  test("income by source left, spending by function right, in 元", () => {
    const recognition = recogniseDrawing(
      `
      2019年部门财务收支预算总表 | | |
      编制部门：某局 | | | 单位：元
      本年收入 | | 本年支出 |
      项目 | 预算数 | 项目 | 预算数
      一、财政拨款收入 | 900 | 一、一般公共服务支出 | 800
      1.一般公共预算资金 | 700 | 二、社会保障和就业支出 | 190
      2.政府性基金 | 200 | |
      3.国有资本经营预算 | 0 | |
      二、事业收入 | 50 | |
      三、事业单位经营收入 | 30 | |
      四、其他收入 | 10 | |
      收入总计 | 990 | 支出总计 | 990
    `,
      { merges: [merge(2, 0, 2, 1), merge(2, 2, 2, 3)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B5 income.fiscalAppropriation.originalBudget 900.00",
      "B6 income.generalPublicBudget.originalBudget 700.00",
      "B7 income.governmentFundsBudget.originalBudget 200.00",
      "B8 income.stateCapitalBudget.originalBudget 0.00",
      "B9 income.institutional.originalBudget 50.00",
      "B10 income.business.originalBudget 30.00",
      "B11 income.other.originalBudget 10.00",
      "B12 balance.income.originalBudget 990.00",
      "D5 expenditure.201.total.originalBudget 800.00",
      "D6 expenditure.208.total.originalBudget 190.00",
      "D12 balance.expenditure.originalBudget 990.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test.each([
    ["2.15单位收支总表", "金额"],
    ["3.15部门收支总表", "2019年预算"],
    ["某某局收支预算总表", "预算数"],
  ])("%s with a column %s", (title, column) => {
    const recognition = recogniseDrawing(`
      ${title} | | |
      单位：元 | | |
      收入 | | 支出 |
      项目 | ${column} | 项目 | ${column}
      本年收入合计 | 15.00 | 本年支出合计 | 14.00
      上年结转结余 | 1.00 | 年终结转结余 | 2.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B5 income.total.originalBudget 15.00",
      "B6 carryOver.opening.originalBudget 1.00",
      "D5 expenditure.total.originalBudget 14.00",
      "D6 carryOver.closing.originalBudget 2.00",
    ]);
  });
});

describe("收入预算总表", () => {
  test("codes in three columns, 合计 last", () => {
    const recognition = recogniseDrawing(`
      2019年部门收入预算总表 | | | | | | | |
      编制部门：某局 | | | | | | | | 单位：元
      项目 | | | | 收入预算 | | | |
      功能分类科目编码 | | | 功能分类科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入
      类 | 款 | 项 | | | | | |
      201 | 13 | 01 | 行政运行 | 9 | 6 | 1 | 0 | 2
      合计 | | | | 9 | 6 | 1 | 0 | 2
    `);
    expect(factsOf(recognition)).toEqual([
      "E6 income.2011301.total.originalBudget 9.00",
      "F6 income.2011301.fiscalAppropriation.originalBudget 6.00",
      "G6 income.2011301.institutional.originalBudget 1.00",
      "H6 income.2011301.business.originalBudget 0.00",
      "I6 income.2011301.other.originalBudget 2.00",
      "E7 income.total.originalBudget 9.00",
      "F7 income.fiscalAppropriation.originalBudget 6.00",
      "G7 income.institutional.originalBudget 1.00",
      "H7 income.business.originalBudget 0.00",
      "I7 income.other.originalBudget 2.00",
    ]);
  });

  test("合计 beside 上年结转结余 is more than the year's income", () => {
    const recognition = recogniseDrawing(
      `
      部门收入总表 | | | | | | |
      单位：万元 | | | | | | |
      科目编码 | 科目名称 | 合计 | 本年收入 | | | 上年结转结余
       | | | 小计 | 一般公共预算 | 事业收入 |
      合计 | | 10.00 | 8.00 | 7.00 | 1.00 | 2.00
    `,
      { merges: [merge(2, 3, 2, 5)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 balance.income.originalBudget 100000.00",
      "D5 income.total.originalBudget 80000.00",
      "E5 income.generalPublicBudget.originalBudget 70000.00",
      "F5 income.institutional.originalBudget 10000.00",
      "G5 carryOver.opening.originalBudget 20000.00",
    ]);
  });

  test("and is not taken beside a balance in other words", () => {
    const recognition = recogniseDrawing(`
      部门收入总表 | | | |
      单位：万元 | | | |
      科目编码 | 科目名称 | 合计 | 一般公共预算 | 上年末留存
      合计 | | 10.00 | 8.00 | 2.00
    `);
    expect(factsOf(recognition)).toEqual(["D4 income.generalPublicBudget.originalBudget 80000.00"]);
  });
});

describe("支出预算总表", () => {
  test.each(["2019年部门支出预算总表", "部门支出总表", "支出预算表"])("%s", (title) => {
    const recognition = recogniseDrawing(
      `
      ${title} | | | | |
      单位：元 | | | | |
      科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出
       | | | 人员经费 | 公用经费 |
      20113 | 商贸事务 | 9 | 5 | 1 | 3
      合计 | | 9 | 5 | 1 | 3
    `,
      { merges: [merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 expenditure.20113.total.originalBudget 9.00",
      "D5 expenditure.20113.personnel.originalBudget 5.00",
      "E5 expenditure.20113.publicUse.originalBudget 1.00",
      "F5 expenditure.20113.project.originalBudget 3.00",
      "C6 expenditure.total.originalBudget 9.00",
      "D6 expenditure.personnel.originalBudget 5.00",
      "E6 expenditure.publicUse.originalBudget 1.00",
      "F6 expenditure.project.originalBudget 3.00",
    ]);
  });
});

describe("一般公共预算支出表", () => {
  test("last year's execution stands beside the budget", () => {
    const recognition = recogniseDrawing(
      `
      2019年一般公共预算支出表 | | | | | | |
      单位：元 | | | | | | |
      科目编码 | 科目名称 | 2018年执行数 | 2019年预算数 | | | 2019年预算数比2018年执行数 |
       | | | 小计 | 基本支出 | 项目支出 | 增减额 | 增减%
      201 | 一般公共服务支出 | 8 | 9 | 5 | 4 | 1 | 12.5
      合计 | | 8 | 9 | 5 | 4 | 1 | 12.5
    `,
      { merges: [merge(2, 3, 2, 5), merge(2, 6, 2, 7)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 generalBudgetExpenditure.201.total.priorYearFinalAccounts 8.00",
      "D5 generalBudgetExpenditure.201.total.originalBudget 9.00",
      "E5 generalBudgetExpenditure.201.basic.originalBudget 5.00",
      "F5 generalBudgetExpenditure.201.project.originalBudget 4.00",
      "C6 generalBudgetExpenditure.total.priorYearFinalAccounts 8.00",
      "D6 generalBudgetExpenditure.total.originalBudget 9.00",
      "E6 generalBudgetExpenditure.basic.originalBudget 5.00",
      "F6 generalBudgetExpenditure.project.originalBudget 4.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood G3", "columnNotUnderstood H3"]);
  });

  test("一般公共预算支出功能分类预算表", () => {
    const recognition = recogniseDrawing(`
      2019年部门一般公共预算支出功能分类预算表 | | | |
      编制部门：某局 | | | | 单位：元
      功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
      201 | 一般公共服务支出 | 9 | 5 | 4
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 generalBudgetExpenditure.201.total.originalBudget 9.00",
      "D4 generalBudgetExpenditure.201.basic.originalBudget 5.00",
      "E4 generalBudgetExpenditure.201.project.originalBudget 4.00",
    ]);
  });
});

describe("budget and final accounts are never taken for each other", () => {
  test.each([
    ["2019年度部门决算", "支出总表"],
    ["2019年度决算公开", "一般公共预算支出表"],
    ["2019年度部门决算", "部门收支总表"],
  ])("below %s the title %s is no budget", (line, title) => {
    const recognition = recogniseDrawing(`
      ${line} | | |
      ${title} | | |
      单位：元 | | |
      科目编码 | 科目名称 | 合计 | 基本支出
      201 | 一般公共服务支出 | 9 | 5
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A1"]);
  });

  test("below a line 部门预算 a table without its phase is no final accounts", () => {
    const recognition = recogniseDrawing(`
      2019年部门预算公开表 | |
      支出经济分类情况表 | |
      单位：元 | |
      科目编码 | 科目名称 | 金额
      301 | 工资福利支出 | 9
    `);
    expect(factsOf(recognition)).toEqual([]);
  });

  test("last year's budget workbook gives last year's budget", () => {
    const recognition = recogniseDrawing(`
      2018年部门支出预算总表 | | |
      单位：元 | | |
      科目编码 | 科目名称 | 合计 | 基本支出
      合计 | | 9 | 5
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 expenditure.total.priorYearOriginalBudget 9.00",
      "D4 expenditure.basic.priorYearOriginalBudget 5.00",
    ]);
  });
});
