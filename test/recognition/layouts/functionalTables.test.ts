import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

describe("收入决算表", () => {
  test("类, 款 and 项 in three columns, 栏次 beside them and 合计 first", () => {
    const recognition = recogniseDrawing(
      `
      收入决算表 | | | | | | | | | |
      部门：某局 | | | | | | | | | | 金额单位：元
      项目 | | | | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
      功能分类科目编码 | | | 科目名称 | | | | | | |
      类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7
       | | | 合计 | 70 | 60 | 1 | 2 | 3 | 0 | 4
      201 | | | 一般公共服务支出 | 70 | 60 | 1 | 2 | 3 | 0 | 4
    `,
      {
        merges: [
          merge(2, 0, 2, 3),
          merge(3, 0, 3, 2),
          ...[4, 5, 6, 7, 8, 9, 10].map((column) => merge(2, column, 3, column)),
          ...[0, 1, 2].map((column) => merge(4, column, 5, column)),
        ],
      },
    );
    const columns = [
      ["E", "total", "70"],
      ["F", "fiscalAppropriation", "60"],
      ["G", "superiorSubsidy", "1"],
      ["H", "institutional", "2"],
      ["I", "business", "3"],
      ["J", "affiliateRemittance", "0"],
      ["K", "other", "4"],
    ];
    expect(factsOf(recognition)).toEqual([
      ...columns.map(
        ([cell, member, yuan]) => `${cell}6 income.${member}.finalAccounts ${yuan}.00`,
      ),
      ...columns.map(
        ([cell, member, yuan]) => `${cell}7 income.201.${member}.finalAccounts ${yuan}.00`,
      ),
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("教育收费 is part of 事业收入, whose own amount stands below 小计", () => {
    const recognition = recogniseDrawing(
      `
      收入决算表 | | | | |
      单位：元 | | | | |
      科目编码 | 科目名称 | 本年收入合计 | 事业收入 | | 其他收入
       | | | 小计 | 其中：教育收费 |
      合计 | | 9 | 6 | 4 | 3
    `,
      { merges: [merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 income.total.finalAccounts 9.00",
      "D5 income.institutional.finalAccounts 6.00",
      "E5 income.educationFees.finalAccounts 4.00",
      "F5 income.other.finalAccounts 3.00",
    ]);
  });

  test("a bare 合计 is not the year's income beside a column that nobody knows", () => {
    const recognition = recogniseDrawing(`
      收入决算表 | | | | |
      单位：元 | | | | |
      科目编码 | 科目名称 | 合计 | 财政拨款收入 | 上年末留用资金
      合计 | | 90 | 60 | 30
    `);
    expect(factsOf(recognition)).toEqual(["D4 income.fiscalAppropriation.finalAccounts 60.00"]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood C3", "columnNotUnderstood E3"]);
  });
});

describe("支出决算表", () => {
  test("a 决算数 below each column", () => {
    const recognition = recogniseDrawing(
      `
      支出决算表 | | | | | | |
      金额单位：万元 | | | | | | |
      项目 | | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
      功能分类科目编码 | 科目名称 | 决算数 | 决算数 | 决算数 | 决算数 | 决算数 | 决算数
      合计 | | 3.00 | 1.00 | 2.00 | 0.00 | 0.00 | 0.00
      2011301 | 行政运行 | 1.00 | 1.00 | | | |
    `,
      { merges: [merge(2, 0, 2, 1)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 expenditure.total.finalAccounts 30000.00",
      "D5 expenditure.basic.finalAccounts 10000.00",
      "E5 expenditure.project.finalAccounts 20000.00",
      "F5 expenditure.superiorRemittance.finalAccounts 0.00",
      "G5 expenditure.business.finalAccounts 0.00",
      "H5 expenditure.affiliateSubsidy.finalAccounts 0.00",
      "C6 expenditure.2011301.total.finalAccounts 10000.00",
      "D6 expenditure.2011301.basic.finalAccounts 10000.00",
    ]);
  });

  test.each(["经营支出决算表", "教育支出决算表", "会议费支出决算表", "某市一般性支出决算表"])(
    "%s is another table",
    (title) => {
      const recognition = recogniseDrawing(`
        ${title} | | |
        单位：元 | | |
        科目编码 | 科目名称 | 合计 | 基本支出
        201 | 一般公共服务支出 | 5 | 5
      `);
      expect(factsOf(recognition)).toEqual([]);
    },
  );
});

describe("一般公共预算财政拨款支出决算表", () => {
  test("a banner over its three columns, and 合计 last", () => {
    const recognition = recogniseDrawing(
      `
      一般公共预算财政拨款支出决算表 | | | |
      单位：万元 | | | |
      项目 | | 一般公共预算财政拨款支出决算数 | |
      功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      208 | 社会保障和就业支出 | 5.00 | 2.00 | 3.00
      合计 | | 5.00 | 2.00 | 3.00
    `,
      { merges: [merge(2, 0, 2, 1), merge(2, 2, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 generalBudgetExpenditure.208.total.finalAccounts 50000.00",
      "D5 generalBudgetExpenditure.208.basic.finalAccounts 20000.00",
      "E5 generalBudgetExpenditure.208.project.finalAccounts 30000.00",
      "C6 generalBudgetExpenditure.total.finalAccounts 50000.00",
      "D6 generalBudgetExpenditure.basic.finalAccounts 20000.00",
      "E6 generalBudgetExpenditure.project.finalAccounts 30000.00",
    ]);
  });

  test("小计 below 基本支出 is the basic expenditure, never the whole", () => {
    const recognition = recogniseDrawing(
      `
      一般公共预算财政拨款支出决算表 | | | | |
      单位：元 | | | | |
      科目编码 | 科目名称 | 基本支出 | | | 项目支出
       | | 小计 | 人员经费 | 公用经费 |
      合计 | | 50 | 40 | 10 | 30
    `,
      { merges: [merge(2, 2, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 generalBudgetExpenditure.basic.finalAccounts 50.00",
      "D5 generalBudgetExpenditure.personnel.finalAccounts 40.00",
      "E5 generalBudgetExpenditure.publicUse.finalAccounts 10.00",
      "F5 generalBudgetExpenditure.project.finalAccounts 30.00",
    ]);
  });

  test("人员经费 below 项目支出 is not the personnel money of basic expenditure", () => {
    const recognition = recogniseDrawing(
      `
      一般公共预算财政拨款支出决算表 | | | |
      单位：元 | | | |
      科目编码 | 科目名称 | 基本支出 | 项目支出 |
       | | | 小计 | 人员经费
      合计 | | 50 | 30 | 4
    `,
      { merges: [merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 generalBudgetExpenditure.basic.finalAccounts 50.00",
      "D5 generalBudgetExpenditure.project.finalAccounts 30.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood E3"]);
  });
});

describe("一般公共预算财政拨款收入支出决算表", () => {
  const drawing = `
    一般公共预算财政拨款收入支出决算表 | | | | | | | | | |
    单位：元 | | | | | | | | | |
    科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | | | 本年支出 | | | | | 年末结转和结余
     | | | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | | | 项目支出 |
     | | | | | | | 小计 | 人员经费 | 公用经费 | |
    合计 | | 5 | 90 | 60 | 30 | 92 | 61 | 50 | 11 | 31 | 3
    201 | 一般公共服务支出 | 5 | 90 | 60 | 30 | 92 | 61 | 50 | 11 | 31 | 3
  `;
  const facts = [
    "C6 appropriationCarryOver.openingGeneralBudget.finalAccounts 5.00",
    "D6 income.generalPublicBudget.finalAccounts 90.00",
    "G6 generalBudgetExpenditure.total.finalAccounts 92.00",
    "H6 generalBudgetExpenditure.basic.finalAccounts 61.00",
    "I6 generalBudgetExpenditure.personnel.finalAccounts 50.00",
    "J6 generalBudgetExpenditure.publicUse.finalAccounts 11.00",
    "K6 generalBudgetExpenditure.project.finalAccounts 31.00",
    "L6 appropriationCarryOver.closingGeneralBudget.finalAccounts 3.00",
    "C7 appropriationCarryOver.201.openingGeneralBudget.finalAccounts 5.00",
    "D7 generalBudgetExpenditure.201.income.finalAccounts 90.00",
    "G7 generalBudgetExpenditure.201.total.finalAccounts 92.00",
    "H7 generalBudgetExpenditure.201.basic.finalAccounts 61.00",
    "I7 generalBudgetExpenditure.201.personnel.finalAccounts 50.00",
    "J7 generalBudgetExpenditure.201.publicUse.finalAccounts 11.00",
    "K7 generalBudgetExpenditure.201.project.finalAccounts 31.00",
    "L7 appropriationCarryOver.201.closingGeneralBudget.finalAccounts 3.00",
  ];

  test("what 基本支出 was received is not what was spent", () => {
    const recognition = recogniseDrawing(drawing, {
      merges: [merge(2, 3, 2, 5), merge(2, 6, 2, 10), merge(3, 7, 3, 9)],
    });
    expect(factsOf(recognition)).toEqual(facts);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood E3", "columnNotUnderstood F3"]);
  });

  test("the same where the export lost its merges", () => {
    const recognition = recogniseDrawing(drawing);
    expect(factsOf(recognition)).toEqual(facts);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood E3", "columnNotUnderstood F3"]);
  });
});

test("一般公共预算 compared: budgets and final accounts of each class, never of all funds", () => {
  const recognition = recogniseDrawing(`
    一般公共预算财政拨款支出预决算对比表 | | | |
    单位：万元 | | | |
    科目编码 | 科目名称 | 年初预算数 | 调整预算数 | 决算数
    201 | 一般公共服务支出 | 9.00 | 9.50 | 8.00
    合计 | | 9.00 | 9.50 | 8.00
  `);
  expect(factsOf(recognition)).toEqual([
    "C4 generalBudgetExpenditure.201.total.originalBudget 90000.00",
    "D4 generalBudgetExpenditure.201.total.adjustedBudget 95000.00",
    "E4 generalBudgetExpenditure.201.total.finalAccounts 80000.00",
    "C5 generalBudgetExpenditure.total.originalBudget 90000.00",
    "D5 generalBudgetExpenditure.total.adjustedBudget 95000.00",
    "E5 generalBudgetExpenditure.total.finalAccounts 80000.00",
  ]);
  expect(problemsOf(recognition)).toEqual([]);
});
