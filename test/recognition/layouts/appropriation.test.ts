import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

describe("财政拨款收入支出决算总表", () => {
  test("the edition with 行次: three budgets right, carry-over by budget left", () => {
    const recognition = recogniseDrawing(
      `
      财政拨款收入支出决算总表 | | | | | | | |
      公开04表 | | | | | | | |
      部门：某局 | | | | | | | | 金额单位：元
      收入 | | | 支出 | | | | |
      项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
      栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5
      一、一般公共预算财政拨款 | 1 | 100 | 一、一般公共服务支出 | 33 | 90 | 90 | 0 | 0
      二、政府性基金预算财政拨款 | 2 | 50 | 十一、城乡社区支出 | 43 | 45 | 0 | 45 | 0
      三、国有资本经营预算财政拨款 | 3 | 7 | | | | | |
      本年收入合计 | 27 | 157 | 本年支出合计 | 59 | 135 | 90 | 45 | 0
      年初财政拨款结转和结余 | 28 | 30 | 年末财政拨款结转和结余 | 60 | 52 | 20 | 25 | 7
      一、一般公共预算财政拨款 | 29 | 10 | | | | | |
      二、政府性基金预算财政拨款 | 30 | 20 | | | | | |
      三、国有资本经营预算财政拨款 | 31 | 0 | | | | | |
      总计 | 32 | 187 | 总计 | 64 | 187 | 110 | 70 | 7
    `,
      { merges: [merge(3, 0, 3, 2), merge(3, 3, 3, 8)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C7 income.generalPublicBudget.finalAccounts 100.00",
      "C8 income.governmentFundsBudget.finalAccounts 50.00",
      "C9 income.stateCapitalBudget.finalAccounts 7.00",
      "C10 income.fiscalAppropriation.finalAccounts 157.00",
      "C11 appropriationCarryOver.opening.finalAccounts 30.00",
      "C12 appropriationCarryOver.openingGeneralBudget.finalAccounts 10.00",
      "C13 governmentFundsBudget.opening.finalAccounts 20.00",
      "C14 stateCapitalBudget.opening.finalAccounts 0.00",
      "C15 appropriationBalance.income.finalAccounts 187.00",
      "F7 appropriationExpenditure.201.total.finalAccounts 90.00",
      "G7 generalBudgetExpenditure.201.total.finalAccounts 90.00",
      "H7 governmentFundsBudget.201.expenditure.finalAccounts 0.00",
      "I7 stateCapitalBudget.201.expenditure.finalAccounts 0.00",
      "F8 appropriationExpenditure.212.total.finalAccounts 45.00",
      "G8 generalBudgetExpenditure.212.total.finalAccounts 0.00",
      "H8 governmentFundsBudget.212.expenditure.finalAccounts 45.00",
      "I8 stateCapitalBudget.212.expenditure.finalAccounts 0.00",
      "F10 appropriationExpenditure.total.finalAccounts 135.00",
      "G10 generalBudgetExpenditure.total.finalAccounts 90.00",
      "H10 governmentFundsBudget.expenditure.finalAccounts 45.00",
      "I10 stateCapitalBudget.expenditure.finalAccounts 0.00",
      "F11 appropriationCarryOver.closing.finalAccounts 52.00",
      "G11 appropriationCarryOver.closingGeneralBudget.finalAccounts 20.00",
      "H11 governmentFundsBudget.closing.finalAccounts 25.00",
      "I11 stateCapitalBudget.closing.finalAccounts 7.00",
      "F15 appropriationBalance.expenditure.finalAccounts 187.00",
      "G15 appropriationBalance.generalBudget.finalAccounts 110.00",
      "H15 appropriationBalance.governmentFundsBudget.finalAccounts 70.00",
      "I15 appropriationBalance.stateCapitalBudget.finalAccounts 7.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

describe("财政拨款收支总表 of a budget", () => {
  test("both sides with one column of amounts", () => {
    const recognition = recogniseDrawing(`
      部门财政拨款收支总表 | | |
      单位：万元 | | |
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      一、本年收入 | 30.00 | 一、本年支出 | 33.00
      （一）一般公共预算拨款 | 28.00 | （一）一般公共服务支出 | 33.00
      （二）政府性基金预算拨款 | 2.00 | |
      二、上年结转 | 3.00 | 二、结转下年 | 0.00
      （一）一般公共预算拨款 | 3.00 | |
      收入总计 | 33.00 | 支出总计 | 33.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B5 income.fiscalAppropriation.originalBudget 300000.00",
      "B6 income.generalPublicBudget.originalBudget 280000.00",
      "B7 income.governmentFundsBudget.originalBudget 20000.00",
      "B8 appropriationCarryOver.opening.originalBudget 30000.00",
      "B9 appropriationCarryOver.openingGeneralBudget.originalBudget 30000.00",
      "B10 appropriationBalance.income.originalBudget 330000.00",
      "D5 appropriationExpenditure.total.originalBudget 330000.00",
      "D6 appropriationExpenditure.201.total.originalBudget 330000.00",
      "D8 appropriationCarryOver.closing.originalBudget 0.00",
      "D10 appropriationBalance.expenditure.originalBudget 330000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });
});
