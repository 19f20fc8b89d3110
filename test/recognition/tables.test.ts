import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

describe("finding tables on a sheet", () => {
  test("two tables below each other, each with its own title and header", () => {
    const recognition = recogniseDrawing(`
      2019年度支出决算情况表 |
      单位：万元             |
      项目                   | 决算数
      基本支出               | 10.00
      合计                   | 10.00
                             |
      2019年度收入决算情况表 |
      单位：元               |
      项目                   | 决算数
      其他收入               | 7.50
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 100000.00",
      "B5 expenditure.total.finalAccounts 100000.00",
      "B10 income.other.finalAccounts 7.50",
    ]);
  });

  test("a title directly below the other table begins a new one", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 10.00
      收入决算情况表 |
      项目           | 决算数
      其他收入       | 2.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 100000.00",
      "B7 income.other.finalAccounts 20000.00",
    ]);
  });

  test("notes below a table are not read as rows", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表                   |
      单位：万元                       |
      项目                             | 决算数
      项目支出                         | 3.00
      注：本表金额含上年结转 5.00 万元 |
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.project.finalAccounts 30000.00"]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("the sheet's name serves where no title stands above", () => {
    const recognition = recogniseDrawing(
      `
      单位：万元 |
      项目       | 决算数
      基本支出   | 1.00
    `,
      { sheet: "支出决算情况表" },
    );
    expect(factsOf(recognition)).toEqual(["B3 expenditure.basic.finalAccounts 10000.00"]);
  });
});

describe("what is not understood is listed, never guessed", () => {
  test.each([
    ["an unknown table with numbers", "通讯录 |\n序号 | 电话\n1 | 88886666"],
    [
      "a budget table of another calibre",
      "社会保险基金支出预算表 |\n项目 | 预算数\n基本支出 | 5.00",
    ],
    ["a table of one kind of project", "专项项目支出情况表 |\n项目 | 决算数\n道路 | 5.00"],
  ])("%s", (_name, drawing) => {
    const recognition = recogniseDrawing(`\n单位：万元 |\n${drawing}\n`);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A1"]);
  });

  test("a column with an unknown header", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |
      单位：万元     |        |
      项目           | 决算数 | 折算系数
      基本支出       | 10.00  | 0.80
      项目支出       | 20.00  | 0.70
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 100000.00",
      "B5 expenditure.project.finalAccounts 200000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood C3"]);
  });

  test("a row with an unknown label", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 10.00
      其他往来       | 4.00
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.finalAccounts 100000.00"]);
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood A5"]);
  });

  test("amounts without any unit are asked about, not taken", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      项目           | 决算数
      基本支出       | 10.00
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["unitMissing B3"]);
  });

  test("words, errors and formulas without a value are no amounts", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 见附表
      项目支出       | #REF!
      经营支出       | 2.00
    `);
    expect(factsOf(recognition)).toEqual(["B6 expenditure.business.finalAccounts 20000.00"]);
    expect(problemsOf(recognition)).toEqual(["cellNotAnAmount B4", "errorCell B5"]);
  });
});

describe("years", () => {
  test("a table of last year gives the prior year's figures", () => {
    const recognition = recogniseDrawing(`
      2018年度支出决算情况表 |
      单位：万元             |
      项目                   | 决算数
      基本支出               | 8.00
    `);
    expect(factsOf(recognition)).toEqual(["B4 expenditure.basic.priorYearFinalAccounts 80000.00"]);
  });

  test("a table of an older year gives none", () => {
    const recognition = recogniseDrawing(`
      2015年度支出决算情况表 |
      单位：万元             |
      项目                   | 决算数
      基本支出               | 8.00
    `);
    expect(factsOf(recognition)).toEqual([]);
  });

  test("years in headers tell this year from the last", () => {
    const recognition = recogniseDrawing(`
      2019年“三公”经费支出情况 |            |            |
      单位：万元               |            |            |
      项目                     | 2019年预算数 | 2019年决算数 | 2018年决算数
      公务接待费               | 5.00       | 4.00       | 6.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 threePublicExpenses.officialReception.originalBudget 50000.00",
      "C4 threePublicExpenses.officialReception.finalAccounts 40000.00",
      "D4 threePublicExpenses.officialReception.priorYearFinalAccounts 60000.00",
    ]);
  });
});

describe("units", () => {
  test.each([
    ["单位：万元", "100000.00"],
    ["金额单位:元", "10.00"],
    ["单位：人民币万元", "100000.00"],
    ["（单位：千元）", "10000.00"],
    ["单位：亿元", "1000000000.00"],
  ])("%s", (unitLine, yuan) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      ${unitLine}    |
      项目           | 决算数
      基本支出       | 10.00
    `);
    expect(factsOf(recognition)).toEqual([`B4 expenditure.basic.finalAccounts ${yuan}`]);
  });

  test("a header row in which every text ends with the unit is no unit line", () => {
    const recognition = recogniseDrawing(
      `
      一般公共预算财政拨款支出决算表 |                    |              |
      科目名称                       | 一般公共预算财政拨款支出决算数 |  |
                                     | 合计（万元）       | 基本支出（万元） | 项目支出（万元）
      201一般公共服务支出            | 9.00               | 5.00         | 4.00
    `,
      { merges: [{ top: 1, left: 1, bottom: 1, right: 3 }] },
    );
    expect(factsOf(recognition)).toEqual([
      "B4 generalBudgetExpenditure.201.total.finalAccounts 90000.00",
      "C4 generalBudgetExpenditure.201.basic.finalAccounts 50000.00",
      "D4 generalBudgetExpenditure.201.project.finalAccounts 40000.00",
    ]);
  });

  test("a column's own unit goes before the table's", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |              |
      单位：元       |              |
      项目           | 年初预算数(万元) | 决算数
      基本支出       | 2.00         | 15000.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.originalBudget 20000.00",
      "C4 expenditure.basic.finalAccounts 15000.00",
    ]);
  });
});

describe("numbers as they are written", () => {
  test.each([
    ["'1,234.50", "12345000.00"],
    ["'１２.５０", "125000.00"],
    ["'（3.20）", "-32000.00"],
    ["'-3.20", "-32000.00"],
    ["'￥8.00", "80000.00"],
  ])("the text %s is read and reported", (text, yuan) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | ${text}
    `);
    expect(factsOf(recognition)).toEqual([`B4 expenditure.basic.finalAccounts ${yuan}`]);
    expect(problemsOf(recognition)).toEqual(["textNumber B4"]);
  });

  test.each(["—", "-", "－", "/", ""])("“%s” is not reported, which is not zero", (text) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | ${text}
      项目支出       | 0.00
    `);
    expect(factsOf(recognition)).toEqual(["B5 expenditure.project.finalAccounts 0.00"]);
    const [statement] = recognition.statements;
    expect(statement?.readings.map(({ value }) => value.kind)).toEqual(["blank", "amount"]);
  });

  test("hidden rows are read and reported", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 1.00
      项目支出       | 2.00
    `,
      { hiddenRows: new Set([4]) },
    );
    expect(factsOf(recognition)).toHaveLength(2);
    expect(problemsOf(recognition)).toEqual(["hiddenRowCounts B5"]);
  });

  test("hidden sheets are not read, and said", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 1.00
    `,
      { visibility: "hidden" },
    );
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["hiddenSheetSkipped A1"]);
  });
});

test("layouts that share a title are told apart by their rows", () => {
  const recognition = recogniseDrawing(`
    支出决算表 |            |
    单位：万元 |            |
    项目       | 年初预算数 | 决算数
    支出合计   | 9.00       | 8.00
    基本支出   | 5.00       | 4.00
    项目支出   | 4.00       | 4.00
  `);
  expect(factsOf(recognition)).toEqual([
    "B4 expenditure.total.originalBudget 90000.00",
    "C4 expenditure.total.finalAccounts 80000.00",
    "B5 expenditure.basic.originalBudget 50000.00",
    "C5 expenditure.basic.finalAccounts 40000.00",
    "B6 expenditure.project.originalBudget 40000.00",
    "C6 expenditure.project.finalAccounts 40000.00",
  ]);
  expect(problemsOf(recognition)).toEqual([]);
});
