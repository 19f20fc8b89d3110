import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

describe("一般公共预算财政拨款基本支出决算表", () => {
  test("three blocks below 人员经费 and 公用经费", () => {
    const recognition = recogniseDrawing(
      `
      一般公共预算财政拨款基本支出决算明细表 | | | | | | | |
      单位：万元 | | | | | | | |
      人员经费 | | | 公用经费 | | | | |
      经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
      301 | 工资福利支出 | 9.00 | 302 | 商品和服务支出 | 3.00 | 310 | 资本性支出 | 1.00
      30101 | 基本工资 | 9.00 | 30201 | 办公费 | 3.00 | 31002 | 办公设备购置 | 1.00
      人员经费合计 | | 9.00 | 公用经费合计 | | | | | 4.00
    `,
      { merges: [merge(2, 0, 2, 2), merge(2, 3, 2, 8), merge(6, 3, 6, 7)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 generalBudgetExpenditure.301.basic.finalAccounts 90000.00",
      "C6 generalBudgetExpenditure.30101.basic.finalAccounts 90000.00",
      "C7 generalBudgetExpenditure.personnel.finalAccounts 90000.00",
      "F5 generalBudgetExpenditure.302.basic.finalAccounts 30000.00",
      "F6 generalBudgetExpenditure.30201.basic.finalAccounts 30000.00",
      "I5 generalBudgetExpenditure.310.basic.finalAccounts 10000.00",
      "I6 generalBudgetExpenditure.31002.basic.finalAccounts 10000.00",
      "I7 generalBudgetExpenditure.publicUse.finalAccounts 40000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("two blocks without a banner", () => {
    const recognition = recogniseDrawing(`
      一般公共预算财政拨款基本支出决算表 | | | | |
      单位：元 | | | | |
      科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
      303 | 对个人和家庭的补助 | 9 | 302 | 商品和服务支出 | 3
      人员经费合计 | | 9 | 公用经费合计 | | 3
    `);
    expect(factsOf(recognition)).toEqual([
      "C4 generalBudgetExpenditure.303.basic.finalAccounts 9.00",
      "C5 generalBudgetExpenditure.personnel.finalAccounts 9.00",
      "F4 generalBudgetExpenditure.302.basic.finalAccounts 3.00",
      "F5 generalBudgetExpenditure.publicUse.finalAccounts 3.00",
    ]);
  });
});

describe("一般公共预算基本支出表 of a budget", () => {
  test.each(["一般公共预算基本支出部门预算经济分类预算表", "2019年某某局一般公共预算基本支出表"])(
    "%s: 人员经费 and 公用经费 as columns, a line may have both",
    (title) => {
      const recognition = recogniseDrawing(
        `
      ${title} | | | | |
      编制部门：某局 | | | | | 单位：元
      部门预算经济分类科目编码 | | 部门预算经济分类科目名称 | 一般公共预算基本支出 | |
      类 | 款 | | 合计 | 人员经费 | 公用经费
      303 | | 对个人和家庭的补助 | 3712280 | 3259560 | 452720
      303 | 02 | 退休费 | 3712280 | 3259560 | 452720
      合计 | | | 3712280 | 3259560 | 452720
    `,
        { merges: [merge(2, 0, 2, 1), merge(2, 2, 3, 2), merge(2, 3, 2, 5)] },
      );
      expect(factsOf(recognition)).toEqual([
        "D5 generalBudgetExpenditure.303.basic.originalBudget 3712280.00",
        "E5 generalBudgetExpenditure.303.personnel.originalBudget 3259560.00",
        "F5 generalBudgetExpenditure.303.publicUse.originalBudget 452720.00",
        "D6 generalBudgetExpenditure.30302.basic.originalBudget 3712280.00",
        "E6 generalBudgetExpenditure.30302.personnel.originalBudget 3259560.00",
        "F6 generalBudgetExpenditure.30302.publicUse.originalBudget 452720.00",
        "D7 generalBudgetExpenditure.basic.originalBudget 3712280.00",
        "E7 generalBudgetExpenditure.personnel.originalBudget 3259560.00",
        "F7 generalBudgetExpenditure.publicUse.originalBudget 452720.00",
      ]);
      expect(problemsOf(recognition)).toEqual([]);
    },
  );

  test.each([
    "一般公共预算基本支出政府预算经济分类预算表",
    "一般公共预算基本支出表（政府预算经济分类）",
    "一般公共预算基本支出表（区县汇总）",
  ])("%s is another table", (title) => {
    const recognition = recogniseDrawing(`
      ${title} | | | |
      单位：元 | | | |
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
      301 | 工资福利支出 | 5 | 5 | 0
    `);
    expect(factsOf(recognition)).toEqual([]);
  });
});
