import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

const fundFacts = [
  "C5 governmentFundsBudget.opening.finalAccounts 4.00",
  "D5 income.governmentFundsBudget.finalAccounts 10.00",
  "E5 governmentFundsBudget.expenditure.finalAccounts 12.00",
  "F5 governmentFundsBudget.basic.finalAccounts 0.00",
  "G5 governmentFundsBudget.project.finalAccounts 12.00",
  "H5 governmentFundsBudget.closing.finalAccounts 2.00",
  "C6 governmentFundsBudget.212.opening.finalAccounts 4.00",
  "D6 governmentFundsBudget.212.income.finalAccounts 10.00",
  "E6 governmentFundsBudget.212.expenditure.finalAccounts 12.00",
  "F6 governmentFundsBudget.212.basic.finalAccounts 0.00",
  "G6 governmentFundsBudget.212.project.finalAccounts 12.00",
  "H6 governmentFundsBudget.212.closing.finalAccounts 2.00",
];

describe("政府性基金预算财政拨款收入支出决算表", () => {
  test("a label 合计 that shares the row of the last headers belongs to the row below", () => {
    const recognition = recogniseDrawing(
      `
      政府性基金预算财政拨款收入支出决算表（单位：元） | | | | | | |
      项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
      功能分类科目编码 | 科目名称 | | | | | |
      合计 | | | | 合计 | 基本支出 | 项目支出 |
       | | 4 | 10 | 12 | 0 | 12 | 2
      212 | 城乡社区支出 | 4 | 10 | 12 | 0 | 12 | 2
    `,
      {
        merges: [
          merge(1, 0, 1, 1),
          merge(1, 4, 2, 6),
          merge(3, 0, 4, 1),
          ...[2, 3, 7].map((column) => merge(1, column, 3, column)),
        ],
      },
    );
    expect(factsOf(recognition)).toEqual(fundFacts);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("without that merge the row has no label, and is named instead of read", () => {
    const recognition = recogniseDrawing(`
      政府性基金预算财政拨款收入支出决算表（单位：元） | | | | | | |
      项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
      功能分类科目编码 | 科目名称 | | | | | |
      合计 | | | | 合计 | 基本支出 | 项目支出 |
       | | 4 | 10 | 12 | 0 | 12 | 2
      212 | 城乡社区支出 | 4 | 10 | 12 | 0 | 12 | 2
    `);
    expect(factsOf(recognition)).toEqual(fundFacts.slice(6));
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood B5"]);
  });
});

describe("国有资本经营预算财政拨款支出决算表", () => {
  test("the national edition has spending only", () => {
    const recognition = recogniseDrawing(
      `
      国有资本经营预算财政拨款支出决算表 | | | |
      单位：元 | | | |
      项目 | | 本年支出 | |
      功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      合计 | | 8 | 0 | 8
      2230105 | 国有企业退休人员社会化管理补助支出 | 8 | 0 | 8
    `,
      { merges: [merge(2, 0, 2, 1), merge(2, 2, 2, 4)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 stateCapitalBudget.expenditure.finalAccounts 8.00",
      "D5 stateCapitalBudget.basic.finalAccounts 0.00",
      "E5 stateCapitalBudget.project.finalAccounts 8.00",
      "C6 stateCapitalBudget.2230105.expenditure.finalAccounts 8.00",
      "D6 stateCapitalBudget.2230105.basic.finalAccounts 0.00",
      "E6 stateCapitalBudget.2230105.project.finalAccounts 8.00",
    ]);
  });
});

describe("budgets of funds and of state capital", () => {
  test.each([
    ["政府性基金预算支出功能分类预算表", "governmentFundsBudget"],
    ["2019年政府性基金预算支出表", "governmentFundsBudget"],
    ["国有资本经营预算支出功能分类预算表", "stateCapitalBudget"],
    ["某某局国有资本经营预算支出表", "stateCapitalBudget"],
  ])("%s", (title, group) => {
    const recognition = recogniseDrawing(`
      ${title} | | | | | |
      编制部门：某局 | | | | | | 单位：元
      项目 | | | | 预算数 | |
      功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
      类 | 款 | 项 | | | |
      229 | | | 其他支出 | 5 | 0 | 5
      合计 | | | | 5 | 0 | 5
    `);
    expect(factsOf(recognition)).toEqual([
      `E6 ${group}.229.expenditure.originalBudget 5.00`,
      `F6 ${group}.229.basic.originalBudget 0.00`,
      `G6 ${group}.229.project.originalBudget 5.00`,
      `E7 ${group}.expenditure.originalBudget 5.00`,
      `F7 ${group}.basic.originalBudget 0.00`,
      `G7 ${group}.project.originalBudget 5.00`,
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });
});
