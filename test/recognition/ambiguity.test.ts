import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

describe("headers of two rows", () => {
  test("a year above the phases tells last year's columns from this year's", () => {
    const recognition = recogniseDrawing(
      `
      2019年度预算执行情况表 |        |        |        |
      单位：万元             |        |        |        |
      项目                   | 2018年 |        | 2019年 |
                             | 预算数 | 决算数 | 预算数 | 决算数
      基本支出               | 45     | 44     | 50     | 48
    `,
      { merges: [merge(2, 1, 2, 2), merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B5 expenditure.basic.priorYearOriginalBudget 450000.00",
      "C5 expenditure.basic.priorYearFinalAccounts 440000.00",
      "D5 expenditure.basic.originalBudget 500000.00",
      "E5 expenditure.basic.finalAccounts 480000.00",
    ]);
  });

  test("上年 and 本年 above the phases do the same", () => {
    const recognition = recogniseDrawing(
      `
      “三公”经费支出情况表 |        |        |        |
      单位：万元           |        |        |        |
      项目                 | 本年   |        | 上年   |
                           | 预算数 | 决算数 | 预算数 | 决算数
      公务接待费           | 15     | 14     | 20     | 18
    `,
      { merges: [merge(2, 1, 2, 2), merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B5 threePublicExpenses.officialReception.originalBudget 150000.00",
      "C5 threePublicExpenses.officialReception.finalAccounts 140000.00",
      "D5 threePublicExpenses.officialReception.priorYearOriginalBudget 200000.00",
      "E5 threePublicExpenses.officialReception.priorYearFinalAccounts 180000.00",
    ]);
  });

  test("a half-year or a fund above 决算数 makes it another figure", () => {
    const recognition = recogniseDrawing(
      `
      支出预决算表 |        |            |      |
      单位：万元   |        |            |      |
      项目         | 1-6月  | 政府性基金 | 合计 |
                   | 决算数 | 决算数     | 预算数 | 决算数
      基本支出     | 45     | 20         | 100  | 95
    `,
      { merges: [merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "D5 expenditure.basic.originalBudget 1000000.00",
      "E5 expenditure.basic.finalAccounts 950000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3", "columnNotUnderstood C3"]);
  });

  test("below 预算数, what was approved first and what it became are budgets", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |        |          |        |
      单位：万元     |        |          |        |
      项目           | 预算数 |          |        | 决算数
                     | 年初数 | 调增(减) | 调整后 |
      基本支出       | 100    | 20       | 120    | 95
    `,
      { merges: [merge(2, 1, 2, 3), merge(2, 4, 3, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B5 expenditure.basic.originalBudget 1000000.00",
      "D5 expenditure.basic.adjustedBudget 1200000.00",
      "E5 expenditure.basic.finalAccounts 950000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test.each(["决算数", "上年预算数", "资产", "调整预算数", ""])(
    "below “%s”, 年初数 and 调整后 are none",
    (banner) => {
      const recognition = recogniseDrawing(
        `
      支出决算情况表   |           |        |
      单位：万元       |           |        |
      项目             | ${banner} |        | 支出决算数
                       | 年初数    | 调整后 |
      基本支出         | 100       | 120    | 95
    `,
        { merges: [merge(2, 1, 2, 2), merge(2, 3, 3, 3)] },
      );
      expect(factsOf(recognition)).toEqual(["D5 expenditure.basic.finalAccounts 950000.00"]);
      expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3", "columnNotUnderstood C3"]);
    },
  );

  test("nor are they below 预算数 of another year", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表   |             |        |
      单位：万元       |             |        |
      项目             | 2018年预算数 |       | 决算数
                       | 年初数      | 调整后 |
      基本支出         | 100         | 120    | 95
    `,
      { merges: [merge(2, 1, 2, 2), merge(2, 3, 3, 3)] },
    );
    expect(factsOf(recognition)).toEqual(["D5 expenditure.basic.finalAccounts 950000.00"]);
  });
});

test("two columns with one meaning are two readings: neither is taken", () => {
  const recognition = recogniseDrawing(`
    支出决算情况表 |          |          |        |
    单位：万元     |          |          |        |
    项目           | 年初预算 | 调整预算 | 预算数 | 决算数
    基本支出       | 100      | 120      | 120    | 95
  `);
  expect(factsOf(recognition)).toEqual([
    "C4 expenditure.basic.adjustedBudget 1200000.00",
    "E4 expenditure.basic.finalAccounts 950000.00",
  ]);
  expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3", "columnNotUnderstood D3"]);
});

describe("a column of numbers without any header", () => {
  test("is listed with its letter and asked about, its neighbours are read", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |      |
      单位：万元     |        |      |
      项目           | 决算数 |      | 备注
      基本支出       | 5.00   | 4.00 | 含结转
      项目支出       | 3.00   | 2.50 |
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "B5 expenditure.project.finalAccounts 30000.00",
    ]);
    expect(recognition.problems).toMatchObject([
      { code: "columnNotUnderstood", cell: "C3", text: "" },
    ]);
    expect(recognition.questions()).toMatchObject([{ kind: "column", column: "C" }]);
  });

  test("is no part of the label beside it", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |      |
      单位：万元     |      |
      项目           |      | 决算数
      基本支出       | 4.00 | 5.00
      项目支出       | 2.50 | 3.00
    `);
    expect(factsOf(recognition)).toHaveLength(2);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3"]);
  });

  test("may be an addend of a bare total beside it, which is not taken either", () => {
    const recognition = recogniseDrawing(`
      收入预算表 |        |              |          |
      单位：万元 |        |              |          |
      科目编码   | 科目名称 | 合计     | 财政拨款收入 |
      205        | 教育支出 | 9.00     | 5.00     | 4.00
    `);
    expect(factsOf(recognition).join()).not.toContain("90000.00");
    expect(problemsOf(recognition)).toContain("columnNotUnderstood E3");
  });

  test("is listed on the next page too", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |
      单位：万元     |        |
      项目           | 决算数 |
      基本支出       | 5.00   |
                     |        |
      续表           |        |
      项目支出       | 3.00   | 2.50
    `);
    expect(factsOf(recognition)).toHaveLength(2);
    expect(problemsOf(recognition)).toContain("columnNotUnderstood C7");
  });

  test.each([
    ["zeros", "0", "0.00"],
    ["a count of the rows", "1", "2"],
    ["words", "同上", "同上"],
  ])("%s are no figures", (_name, first, second) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |        |
      单位：万元     |        |
      项目           | 决算数 |
      基本支出       | 5.00   | ${first}
      项目支出       | 3.00   | ${second}
    `);
    expect(factsOf(recognition)).toHaveLength(2);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

describe("rows that are not the department", () => {
  test("rows of units are not the department's; their 合计 is", () => {
    const recognition = recogniseDrawing(`
      “三公”经费支出决算表 |                  |            |
      单位：万元           |                  |            |
      单位名称             | 因公出国（境）费 | 公务接待费 | 合计
      局机关               | 5                | 3          | 8
      执法大队             | 0                | 2          | 2
      合计                 | 5                | 5          | 10
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 threePublicExpenses.unit:局机关.overseasTravel.finalAccounts 50000.00",
      "C4 threePublicExpenses.unit:局机关.officialReception.finalAccounts 30000.00",
      "D4 threePublicExpenses.unit:局机关.total.finalAccounts 80000.00",
      "B5 threePublicExpenses.unit:执法大队.overseasTravel.finalAccounts 0.00",
      "C5 threePublicExpenses.unit:执法大队.officialReception.finalAccounts 20000.00",
      "D5 threePublicExpenses.unit:执法大队.total.finalAccounts 20000.00",
      "B6 threePublicExpenses.overseasTravel.finalAccounts 50000.00",
      "C6 threePublicExpenses.officialReception.finalAccounts 50000.00",
      "D6 threePublicExpenses.total.finalAccounts 100000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("a total that stands twice with different amounts is not taken", () => {
    const recognition = recogniseDrawing(`
      “三公”经费支出情况表 |
      单位：万元           |
      项目                 | 决算数
      合计                 | 13
      “三公”经费           | 9
      公务接待费           | 9
      会议费               | 2
    `);
    expect(factsOf(recognition)).toEqual([
      "B6 threePublicExpenses.officialReception.finalAccounts 90000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([
      "rowNotUnderstood A7",
      "figureTwice B4",
      "figureTwice B5",
    ]);
  });

  test("小计 of a project list, and projects of one name, are no single figure", () => {
    const recognition = recogniseDrawing(`
      项目支出情况表 |
      单位：万元     |
      项目           | 决算数
      一般业务       | 9
      小计           | 9
      专项A          | 25
      专项A          | 5
      合计           | 39
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 projectList.一般业务.spent.finalAccounts 90000.00",
      "B8 expenditure.project.finalAccounts 390000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([
      "rowNotUnderstood A5",
      "figureTwice B6",
      "figureTwice B7",
    ]);
  });
});

describe("units", () => {
  test.each(["注：本表金额单位为元", "注：本表以元为单位"])("a note may declare it: %s", (note) => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      项目           | 决算数
      基本支出       | 50000.00
      ${note}        |
    `);
    expect(factsOf(recognition)).toEqual(["B3 expenditure.basic.finalAccounts 50000.00"]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("two declarations that contradict each other are asked about", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表（单位：元） |
      单位：万元                 |
      项目                       | 决算数
      基本支出                   | 5.00
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["unitConflict A3"]);
    expect(recognition.questions()).toMatchObject([
      { kind: "unit", problem: { code: "unitConflict", severity: "error" } },
    ]);
  });

  test("and so they are beside counts, which are read", () => {
    const recognition = recogniseDrawing(`
      “三公”经费支出决算表（单位：元） |
      单位：万元                       |
      项目                             | 决算数
      公务接待费                       | 20
      国内公务接待批次(个)             | 3
    `);
    expect(factsOf(recognition)).toEqual(["B5 threePublicCounts.receptionBatches.finalAccounts 3"]);
    expect(problemsOf(recognition)).toEqual(["unitConflict A3"]);
  });

  test("two declarations matter to no table of counts, nor to columns with units of their own", () => {
    const counts = recogniseDrawing(`
      人员情况表（单位：元） |
      单位：万元             |
      项目                   | 人数
      编制人数               | 20
    `);
    const columns = recogniseDrawing(`
      支出决算情况表（单位：元） |
      单位：万元                 |
      项目                       | 决算数（元）
      基本支出                   | 20
    `);
    expect(problemsOf(counts)).toEqual([]);
    expect(factsOf(columns)).toEqual(["B4 expenditure.basic.finalAccounts 20.00"]);
    expect(problemsOf(columns)).toEqual([]);
  });

  test("a unit from another table of the sheet is said", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 5.00
                     |
      收入决算情况表 |
      项目           | 决算数
      其他收入       | 2.00
    `);
    expect(factsOf(recognition)).toHaveLength(2);
    expect(problemsOf(recognition)).toEqual(["unitBorrowed A7"]);
  });

  test("a unit line below the last table belongs to it", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      项目           | 决算数
      基本支出       | 5.00
      单位：万元     |
    `);
    expect(factsOf(recognition)).toEqual(["B3 expenditure.basic.finalAccounts 50000.00"]);
  });
});

describe("the flow of a sheet", () => {
  test("an empty row inside a table does not end it", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |
      单位：万元     |
      项目           | 决算数
      基本支出       | 5.00
                     |
      项目支出       | 3.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.finalAccounts 50000.00",
      "B6 expenditure.project.finalAccounts 30000.00",
    ]);
  });

  test("figures of another year that this one has no place for are named", () => {
    const recognition = recogniseDrawing(`
      2018年度支出决算情况表 |            |
      单位：万元             |            |
      项目                   | 调整预算数 | 决算数
      基本支出               | 9.00       | 8.00
    `);
    expect(factsOf(recognition)).toEqual(["C4 expenditure.basic.priorYearFinalAccounts 80000.00"]);
    expect(problemsOf(recognition)).toEqual(["otherYear A3"]);
  });

  test.each(["执行率（%）", "执行率%", "预算执行率(%)"])("%s is a printed rate", (header) => {
    const { statements, problems } = recogniseDrawing(`
      支出决算情况表 |            |        |
      单位：万元     |            |        |
      项目           | 调整预算数 | 决算数 | ${header}
      基本支出       | 9.00       | 8.00   | 88.89
    `);
    expect(statements.flatMap(({ printed }) => printed.map(({ value }) => value))).toEqual([
      "88.89",
    ]);
    expect(problems).toEqual([]);
  });
});

function merge(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

describe("a bare total", () => {
  const budget = (rows: string) => `
2019年收入预算表
单位：万元
项目 | 预算数
财政拨款收入 | 100
事业收入 | 30
${rows}
`;

  test("is the year's income where every row beside it is a source of income", () => {
    expect(factsOf(recogniseDrawing(budget("合计 | 130")))).toContain(
      "B6 income.total.originalBudget 1300000.00",
    );
  });

  test("is nothing known where last year's balance is added in", () => {
    const recognition = recogniseDrawing(budget("上年结转 | 20\n合计 | 150"));
    expect(factsOf(recognition).some((fact) => fact.includes("income.total"))).toBe(false);
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood A6", "rowNotUnderstood A7"]);
  });

  test("is taken where its own words say what it adds up", () => {
    const recognition = recogniseDrawing(budget("本年收入合计 | 130\n上年结转 | 20\n总计 | 150"));
    expect(factsOf(recognition)).toContain("B6 income.total.originalBudget 1300000.00");
    expect(factsOf(recognition).join()).not.toContain("1500000");
  });
});
