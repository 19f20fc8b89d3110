import { merge } from "../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

describe("headers that are years", () => {
  test.each([
    ["numbers", "2018 | 2019"],
    ["numbers stored as text", "'2018 | '2019"],
    ["words", "2018年 | 2019年"],
    ["numbers that their format shows as years", `2018 {0"年"} | 2019 {0"年"}`],
  ])("%s: the title says of which kind the figures are", (_name, years) => {
    const recognition = recogniseDrawing(`
      2019年度支出决算情况表 |      |
      单位：万元             |      |
      项目                   | ${years}
      基本支出               | 4.00 | 5.00
      项目支出               | 3.00 | 2.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.priorYearFinalAccounts 40000.00",
      "C4 expenditure.basic.finalAccounts 50000.00",
      "B5 expenditure.project.priorYearFinalAccounts 30000.00",
      "C5 expenditure.project.finalAccounts 20000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("of a budget, they are budgets", () => {
    const recognition = recogniseDrawing(`
      2019年度支出预算表 |      |
      单位：万元         |      |
      项目               | 2018 | 2019
      基本支出           | 4.00 | 5.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.priorYearOriginalBudget 40000.00",
      "C4 expenditure.basic.originalBudget 50000.00",
    ]);
  });

  test("a title that says neither leaves them to be asked about", () => {
    const recognition = recogniseDrawing(`
      “三公”经费情况表 |      |
      单位：万元       |      |
      项目             | 2018 | 2019
      公务接待费       | 4.00 | 5.00
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3", "columnNotUnderstood C3"]);
    expect(recognition.questions()).toHaveLength(2);
  });

  test("a year that the report has no place for is listed", () => {
    const recognition = recogniseDrawing(`
      2019年度支出决算情况表 |      |      |
      单位：万元             |      |      |
      项目                   | 2017 | 2018 | 2019
      基本支出               | 3.00 | 4.00 | 5.00
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 expenditure.basic.priorYearFinalAccounts 40000.00",
      "D4 expenditure.basic.finalAccounts 50000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3"]);
  });

  test("above the phases they tell whose these are", () => {
    const recognition = recogniseDrawing(
      `
      2019年度预算执行情况表 |        |        |        |
      单位：万元             |        |        |        |
      项目                   | 2018   |        | 2019   |
                             | 预算数 | 决算数 | 预算数 | 决算数
      基本支出               | 4.00   | 5.00   | 6.00   | 7.00
    `,
      { merges: [merge(2, 0, 3, 0), merge(2, 1, 2, 2), merge(2, 3, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B5 expenditure.basic.priorYearOriginalBudget 40000.00",
      "C5 expenditure.basic.priorYearFinalAccounts 50000.00",
      "D5 expenditure.basic.originalBudget 60000.00",
      "E5 expenditure.basic.finalAccounts 70000.00",
    ]);
  });

  test("below a phase, beside a label that reaches down to them", () => {
    const recognition = recogniseDrawing(
      `
      支出决算情况表 |        |
      单位：万元     |        |
      项目           | 决算数 |
                     | 2018   | 2019
      基本支出       | 4.00   | 5.00
    `,
      { merges: [merge(2, 0, 3, 0), merge(2, 1, 2, 2)] },
    );
    expect(factsOf(recognition)).toEqual([
      "B5 expenditure.basic.priorYearFinalAccounts 40000.00",
      "C5 expenditure.basic.finalAccounts 50000.00",
    ]);
  });

  test("a header repeated on the next page is no data", () => {
    const recognition = recogniseDrawing(`
      2019年度支出决算情况表 |      |
      单位：万元             |      |
      项目                   | 2018 | 2019
      基本支出               | 4.00 | 5.00
      项目                   | 2018 | 2019
      项目支出               | 3.00 | 2.00
    `);
    expect(factsOf(recognition)).toHaveLength(4);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

describe("amounts that look like years", () => {
  test("stay amounts behind a row's label, at the top of the body too", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |            |
      单位：元       |            |
      项目           | 年初预算数 | 决算数
      基本支出       | 2018       | 2019
      项目支出       | 2020       | 2021
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.basic.originalBudget 2018.00",
      "C4 expenditure.basic.finalAccounts 2019.00",
      "B5 expenditure.project.originalBudget 2020.00",
      "C5 expenditure.project.finalAccounts 2021.00",
    ]);
  });

  test("in a row without a label they are no years of the columns above them", () => {
    const recognition = recogniseDrawing(`
      支出决算情况表 |            |
      单位：元       |            |
      项目           | 年初预算数 | 决算数
                     | 2018       | 2019
      项目支出       | 2020       | 2021
    `);
    expect(factsOf(recognition)).toEqual([
      "B5 expenditure.project.originalBudget 2020.00",
      "C5 expenditure.project.finalAccounts 2021.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood A4"]);
  });

  test("in the only row below a header that says all", () => {
    const recognition = recogniseDrawing(`
      “三公”经费支出决算表 |        |
      单位：元             |        |
      公务接待费           |        | 因公出国（境）费
      预算数               | 决算数 | 决算数
      2018                 | 2019   | 2017
    `);
    expect(factsOf(recognition).join()).not.toContain("priorYear");
  });

  test("under headers without any words they are listed", () => {
    const recognition = recogniseDrawing(`
      2019年度支出决算情况表 |         |
      单位：万元             |         |
      项目                   | 2018.00 | 2019.00
      基本支出               | 4.00    | 5.00
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual([
      "rowNotUnderstood A3",
      "columnNotUnderstood B3",
      "columnNotUnderstood C3",
    ]);
  });
});
