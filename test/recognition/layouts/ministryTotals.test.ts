import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

describe("收入支出决算总表", () => {
  const compact = [
    "B4 income.generalPublicBudget.finalAccounts 1200.00",
    "B5 income.governmentFundsBudget.finalAccounts 300.00",
    "B6 income.total.finalAccounts 1500.00",
    "B7 surplus.used.finalAccounts 0.00",
    "B8 carryOver.opening.finalAccounts 200.00",
    "B9 balance.income.finalAccounts 1700.00",
    "D4 expenditure.201.total.finalAccounts 1000.00",
    "D5 expenditure.208.total.finalAccounts 400.00",
    "D6 expenditure.total.finalAccounts 1400.00",
    "D7 surplus.distributed.finalAccounts 0.00",
    "D8 carryOver.closing.finalAccounts 300.00",
    "D9 balance.expenditure.finalAccounts 1700.00",
  ];

  test("the compact edition, both sides read to their totals", () => {
    const recognition = recogniseDrawing(
      `
      2019年度收入支出决算总表（单位：元） |      |                          |
      收入                                 |      | 支出                     |
      项目                                 | 决算数 | 项目                   | 决算数
      一、一般公共预算财政拨款收入         | 1200 | 一、一般公共服务支出     | 1000
      二、政府性基金预算财政拨款收入       | 300  | 八、社会保障和就业支出   | 400
      本年收入合计                         | 1500 | 本年支出合计             | 1400
      使用非财政拨款结余（含专用结余）     | 0    | 结余分配                 | 0
      年初结转和结余                       | 200  | 年末结转和结余           | 300
      总计                                 | 1700 | 总计                     | 1700
      注：本表反映部门本年度的总收支和年末结转结余情况。 |
    `,
      { merges: [merge(1, 0, 1, 1), merge(1, 2, 1, 3)] },
    );
    expect(factsOf(recognition)).toEqual(compact);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("the edition with 行次 and 栏次, of FY2019: no state capital income, numbers of rows are no amounts", () => {
    const recognition = recogniseDrawing(`
      收入支出决算总表 |      |      |                          |      |
                       |      |      |                          |      | 公开01表
      部门：某局       |      |      |                          |      | 金额单位：万元
      收入             |      |      | 支出                     |      |
      项目             | 行次 | 金额 | 项目（按功能分类）       | 行次 | 金额
      栏次             |      | 1    | 栏次                     |      | 2
      一、一般公共预算财政拨款收入 | 1 | 12.50 | 一、一般公共服务支出 | 29 | 10.00
      三、上级补助收入 | 3    | 1.50 | 十四、资源勘探信息等支出 | 42   | 4.00
      本年收入合计     | 25   | 14.00 | 本年支出合计            | 54   | 14.00
      总计             | 28   | 14.00 | 总计                    | 57   | 14.00
    `);
    expect(factsOf(recognition)).toEqual([
      "C7 income.generalPublicBudget.finalAccounts 125000.00",
      "C8 income.superiorSubsidy.finalAccounts 15000.00",
      "C9 income.total.finalAccounts 140000.00",
      "C10 balance.income.finalAccounts 140000.00",
      "F7 expenditure.201.total.finalAccounts 100000.00",
      "F8 expenditure.215.total.finalAccounts 40000.00",
      "F9 expenditure.total.finalAccounts 140000.00",
      "F10 balance.expenditure.finalAccounts 140000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test.each([
    ["Z01 收入支出决算总表(财决01表)"],
    ["GK01 收入支出决算总表"],
    ["某某局2019年度部门决算收入支出决算总表"],
    ["表一 收入支出决算总表（公开01表）"],
  ])("known by its words: %s", (title) => {
    const recognition = recogniseDrawing(`
      ${title}     |        |              |
      单位：元     |        |              |
      项目         | 决算数 | 项目         | 决算数
      本年收入合计 | 15.00  | 本年支出合计 | 14.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 income.total.finalAccounts 15.00",
      "D4 expenditure.total.finalAccounts 14.00",
    ]);
  });

  test.each([
    ["政府性基金收入支出决算总表"],
    ["收入支出决算总表（区县汇总）"],
    ["社会保险基金收入支出决算总表"],
    ["某某资产收入支出决算总表"],
  ])("another calibre is another table: %s", (title) => {
    const recognition = recogniseDrawing(`
      ${title}     |        |              |
      单位：元     |        |              |
      项目         | 决算数 | 项目         | 决算数
      本年收入合计 | 15.00  | 本年支出合计 | 14.00
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A1"]);
  });
});

describe("财决01 with budgets and three blocks", () => {
  test("each block has its three numbers; the sums stand below the last two blocks at once", () => {
    const recognition = recogniseDrawing(
      `
      收入支出决算总表（财决01表） | | | | | | | | | | | | | |
      金额单位：元 | | | | | | | | | | | | | |
      收入 | | | | | 支出 | | | | | | | | | |
      项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目(按功能分类) | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目(按支出性质和经济分类) | 行次 | 年初预算数 | 全年预算数 | 决算数
      栏次 | | 1 | 2 | 3 | 栏次 | | 4 | 5 | 6 | 栏次 | | 7 | 8 | 9
      一、一般公共预算财政拨款收入 | 1 | 100 | 120 | 118 | 一、一般公共服务支出 | 32 | 100 | 120 | 115 | 一、基本支出 | 58 | 60 | 65 | 64
      二、政府性基金预算财政拨款收入 | 2 | | | | 二、外交支出 | 33 | | | | 人员经费 | 59 | 40 | 44 | 43
      三、国有资本经营预算财政拨款收入 | 3 | | | | | | | | | 日常公用经费 | 60 | 20 | 21 | 21
      四、上级补助收入 | 4 | | | | | | | | | 二、项目支出 | 61 | 40 | 55 | 51
       | | | | | | | | | | 其中：基本建设类项目 | 62 | 10 | 10 | 9
      本年收入合计 | 27 | 100 | 120 | 118 | 本年支出合计 | | | | | | 84 | 100 | 120 | 115
      总计 | 31 | 100 | 120 | 118 | 总计 | | | | | | 88 | 100 | 120 | 118
    `,
      {
        merges: [merge(2, 0, 2, 4), merge(2, 5, 2, 14), merge(10, 5, 10, 10), merge(11, 5, 11, 10)],
      },
    );
    expect(factsOf(recognition)).toEqual([
      "C6 income.generalPublicBudget.originalBudget 100.00",
      "D6 income.generalPublicBudget.adjustedBudget 120.00",
      "E6 income.generalPublicBudget.finalAccounts 118.00",
      "C11 income.total.originalBudget 100.00",
      "D11 income.total.adjustedBudget 120.00",
      "E11 income.total.finalAccounts 118.00",
      "C12 balance.income.originalBudget 100.00",
      "D12 balance.income.adjustedBudget 120.00",
      "E12 balance.income.finalAccounts 118.00",
      "H6 expenditure.201.total.originalBudget 100.00",
      "I6 expenditure.201.total.adjustedBudget 120.00",
      "J6 expenditure.201.total.finalAccounts 115.00",
      "M6 expenditure.basic.originalBudget 60.00",
      "N6 expenditure.basic.adjustedBudget 65.00",
      "O6 expenditure.basic.finalAccounts 64.00",
      "M7 expenditure.personnel.originalBudget 40.00",
      "N7 expenditure.personnel.adjustedBudget 44.00",
      "O7 expenditure.personnel.finalAccounts 43.00",
      "M8 expenditure.publicUse.originalBudget 20.00",
      "N8 expenditure.publicUse.adjustedBudget 21.00",
      "O8 expenditure.publicUse.finalAccounts 21.00",
      "M9 expenditure.project.originalBudget 40.00",
      "N9 expenditure.project.adjustedBudget 55.00",
      "O9 expenditure.project.finalAccounts 51.00",
      "M10 expenditure.capitalConstruction.originalBudget 10.00",
      "N10 expenditure.capitalConstruction.adjustedBudget 10.00",
      "O10 expenditure.capitalConstruction.finalAccounts 9.00",
      "M11 expenditure.total.originalBudget 100.00",
      "N11 expenditure.total.adjustedBudget 120.00",
      "O11 expenditure.total.finalAccounts 115.00",
      "M12 balance.expenditure.originalBudget 100.00",
      "N12 balance.expenditure.adjustedBudget 120.00",
      "O12 balance.expenditure.finalAccounts 118.00",
    ]);
  });
});
