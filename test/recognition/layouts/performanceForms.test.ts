import { selfEvaluationSplitsDiffer } from "../../../src/domain/checks/selfEvaluationSplitsDiffer";
import { collectFacts } from "../../../src/domain/factSet";
import { review } from "../../../src/domain/review";
import { findingMessage } from "../../../src/narrative/phrases/findingMessage";
import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

describe("部门整体支出绩效评价基础数据表", () => {
  test("each block by its own header: people without a unit, money in 万元, buildings listed", () => {
    const recognition = recogniseDrawing(
      `
      2019年度部门整体支出绩效评价基础数据表 | | | | | |
      财政供养人员情况(人) | 编制数 | 2019年实际在职人数 | 控制率 | | |
       | 46 | 50 | 108.70% | | |
      经费控制情况(万元) | 2018年决算数 | 2019年预算数 | 2019年决算数 | | |
      三公经费 | 9.00 | 8.00 | 7.00 | | |
      1、公务用车购置和维护经费 | 6.00 | 5.00 | 5.00 | | |
      其中:公车购置 | 0.00 | 0.00 | 0.00 | | |
      公车运行维护 | 6.00 | 5.00 | 5.00 | | |
      2、出国经费 | 0.00 | 0.00 | 0.00 | | |
      3、公务接待 | 3.00 | 3.00 | 2.00 | | |
      项目支出 | 874.20 | 308.17 | 1025.20 | | |
      1、业务工作经费(专项) | 300.00 | 108.17 | 325.20 | | |
      公用经费 | 118.31 | 85.76 | 193.42 | | |
      水费、电费、差旅费 | 5.00 | 5.00 | 6.00 | | |
      政府采购金额 | — | 3.00 | 2.00 | | |
      部门基本支出预算调整 | — | — | 12.00 | | |
      楼堂馆所控制情况(2019年完工项目) | 批复规模(㎡) | 实际规模(㎡) | 规模控制率 | 预算投资(万元) | 实际投资(万元) | 投资概算控制率
       | 100 | 90 | 90% | 50 | 45 | 90%
      厉行节约保障措施 | 严格执行制度 | | | | |
    `,
    );
    expect(factsOf(recognition)).toEqual([
      "B3 staffing.establishment.finalAccounts 46",
      "C3 staffing.onDuty.finalAccounts 50",
      ...threeYears(5, "threePublicExpenses.total", ["90000", "80000", "70000"]),
      ...threeYears(6, "threePublicExpenses.officialVehicles", ["60000", "50000", "50000"]),
      ...threeYears(7, "threePublicExpenses.vehiclePurchase", ["0", "0", "0"]),
      ...threeYears(8, "threePublicExpenses.vehicleRunning", ["60000", "50000", "50000"]),
      ...threeYears(9, "threePublicExpenses.overseasTravel", ["0", "0", "0"]),
      ...threeYears(10, "threePublicExpenses.officialReception", ["30000", "30000", "20000"]),
      ...threeYears(11, "expenditure.project", ["8742000", "3081700", "10252000"]),
      ...threeYears(12, "projectKinds.work", ["3000000", "1081700", "3252000"]),
      ...threeYears(13, "expenditure.publicUse", ["1183100", "857600", "1934200"]),
      "C15 procurement.total.originalBudget 30000.00",
      "D15 procurement.total.finalAccounts 20000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([
      "rowNotUnderstood A14",
      "rowNotUnderstood A16",
      "tableNotUnderstood A1",
    ]);
  });
});

describe("部门整体支出绩效自评表", () => {
  const form = `
      2019年度部门整体支出绩效自评表 | | | | | | |
      预算部门名称 | 某乡 | | | | | |
      年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
       | 年度资金总额 | 861.10 | 2030.12 | 2030.12 | 10 | 100% | 10
       | 按收入性质分： | | | 按支出性质分： | 1925.67 | |
       | 其中：一般公共预算 | 1325.68 | | 其中：基本支出 | 900.47 | |
       | 政府性基金拨款 | 118.82 | | 项目支出 | 1025.20 | |
       | 纳入专户管理的非税收入拨款 | 585.62 | | | | |
       | 其他资金 | | | | | |
      年度总体目标 | 预期目标 | | | 实际完成情况 | | |
       | 完成各项工作 | | | 已完成 | | |
      绩效指标 | 一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 产出指标 | 年度资金总额 | 5 | 4 | 10 | 9 |
    `;

  // the figures of a county's published form
  test("the total by phase, and the splits of the year's money beside each other", () => {
    const recognition = recogniseDrawing(form, { merges: [merge(2, 0, 8, 0)] });
    expect(factsOf(recognition)).toEqual([
      "C4 expenditure.total.originalBudget 8611000.00",
      "D4 expenditure.total.adjustedBudget 20301200.00",
      "E4 expenditure.total.finalAccounts 20301200.00",
      "F5 selfEvaluationFunds.byNature.adjustedBudget 19256700.00",
      "C6 selfEvaluationFunds.generalPublicBudget.adjustedBudget 13256800.00",
      "F6 selfEvaluationFunds.basic.adjustedBudget 9004700.00",
      "C7 selfEvaluationFunds.governmentFundsBudget.adjustedBudget 1188200.00",
      "F7 selfEvaluationFunds.project.adjustedBudget 10252000.00",
      "C8 selfEvaluationFunds.specialAccount.adjustedBudget 5856200.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A1"]);
  });

  test("the split by nature, 104.45 short of the year's money, is found; that by source is not", () => {
    const { statements, problems } = recogniseDrawing(form, { merges: [merge(2, 0, 8, 0)] });
    const context = {
      facts: collectFacts(statements),
      statements,
      problems,
      explained: new Set<string>(),
    };
    expect(selfEvaluationSplitsDiffer.evaluate(context).map(({ status }) => status)).toEqual([
      "passed",
      "found",
    ]);
    const { findings } = review(context);
    expect(findings.map(findingMessage)).toContain(
      "自评表年度资金（按支出性质）各项合计为1925.67万元，与年初预算数、全年预算数、全年执行数都不一致；" +
        "与最接近的本年支出合计调整预算数2030.12万元相差104.45万元，请核实。",
    );
  });

  test("amounts glued to their labels; a label with two numbers, or an unknown one, is listed", () => {
    const recognition = recogniseDrawing(`
      2019年度部门整体支出绩效自评表 | | | | | | |
      年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
       | 年度资金总额 | 10.00 | 1,325.68 | 1,325.68 | 10 | 100% | 10
       | 按收入性质分：1,325.68 | | | 按支出性质分： | | |
       | 其中：一般公共预算：1,325.68 | | | 其中：基本支出：900.00万元 | | |
       | 政府性基金拨款 | 1.00 | 2.00 | 项目支出：425.68 | | |
       | 借款 | 3.00 | | | | |
    `);
    expect(factsOf(recognition).slice(3)).toEqual([
      "B4 selfEvaluationFunds.bySource.adjustedBudget 13256800.00",
      "B5 selfEvaluationFunds.generalPublicBudget.adjustedBudget 13256800.00",
      "E5 selfEvaluationFunds.basic.adjustedBudget 9000000.00",
      "E6 selfEvaluationFunds.project.adjustedBudget 4256800.00",
    ]);
    expect(problemsOf(recognition)).toEqual([
      "rowNotUnderstood A6",
      "rowNotUnderstood A7",
      "textNumber E5",
    ]);
  });
});

/** Last year's final accounts, this year's budget and its final accounts, in columns B to D. */
function threeYears(row: number, concept: string, yuan: readonly string[]): readonly string[] {
  const phases = ["priorYearFinalAccounts", "originalBudget", "finalAccounts"];
  return phases.map(
    (phase, index) =>
      `${"BCD"[index] ?? ""}${String(row)} ${concept}.${phase} ${yuan[index] ?? ""}.00`,
  );
}
