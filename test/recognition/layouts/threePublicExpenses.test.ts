import { merge } from "../../support/drawGrid";
import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

const members = [
  "total",
  "overseasTravel",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "officialReception",
];
const letters = "ABCDEFGHIJKLMNOP";

describe("one row of data", () => {
  test("twelve columns, budget and final accounts of each item beside each other", () => {
    const recognition = recogniseDrawing(
      `
      财政拨款“三公”经费支出决算表 | | | | | | | | | | |
      单位：万元 | | | | | | | | | | |
      财政拨款“三公”经费 | | | | | | | | | | |
      合计 | | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
       | | | | 小计 | | 公务用车购置费 | | 公务用车运行维护费 | | |
      预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
      22.00 | 8.77 | 0.00 | 0.10 | 14.00 | 8.47 | 5.00 | 3.00 | 9.00 | 5.47 | 8.00 | 0.20
    `,
      {
        merges: [
          merge(2, 0, 2, 11),
          merge(3, 0, 4, 1),
          merge(3, 2, 4, 3),
          merge(3, 4, 3, 9),
          merge(3, 10, 4, 11),
          ...[4, 6, 8].map((column) => merge(4, column, 4, column + 1)),
        ],
      },
    );
    const budget = ["220000", "0", "140000", "50000", "90000", "80000"];
    const spent = ["87700", "1000", "84700", "30000", "54700", "2000"];
    expect(factsOf(recognition)).toEqual(
      members.flatMap((member, index) => [
        `${letters[2 * index] ?? ""}7 threePublicExpenses.${member}.originalBudget ${budget[index] ?? ""}.00`,
        `${letters[2 * index + 1] ?? ""}7 threePublicExpenses.${member}.finalAccounts ${spent[index] ?? ""}.00`,
      ]),
    );
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("a block of budgets, a block of final accounts, 栏次, and operating funds as the thirteenth column", () => {
    const recognition = recogniseDrawing(
      `
      财政拨款“三公”经费支出决算表（公开09表） | | | | | | | | | | | |
      部门：某局 | | | | | | | | | | | | 金额单位：元
      预算数 | | | | | | 决算数 | | | | | | 机关运行经费决算数
      合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费 |
       | | 小计 | 公务用车购置费 | 公务用车运行费 | | | | 小计 | 公务用车购置费 | 公务用车运行费 | |
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
      60 | 10 | 30 | 20 | 10 | 20 | 50 | 9 | 26 | 18 | 8 | 15 | 700
    `,
      {
        merges: [
          merge(2, 0, 2, 5),
          merge(2, 6, 2, 11),
          merge(2, 12, 4, 12),
          merge(3, 2, 3, 4),
          merge(3, 8, 3, 10),
          ...[0, 1, 5, 6, 7, 11].map((column) => merge(3, column, 4, column)),
        ],
      },
    );
    const budget = ["60", "10", "30", "20", "10", "20"];
    const spent = ["50", "9", "26", "18", "8", "15"];
    expect(factsOf(recognition)).toEqual([
      ...members.map(
        (member, index) =>
          `${letters[index] ?? ""}7 threePublicExpenses.${member}.originalBudget ${budget[index] ?? ""}.00`,
      ),
      ...members.map(
        (member, index) =>
          `${letters[index + 6] ?? ""}7 threePublicExpenses.${member}.finalAccounts ${spent[index] ?? ""}.00`,
      ),
      "M7 operatingFunds.total.finalAccounts 700.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

describe("items in rows", () => {
  test("reception before vehicles, running before purchase, and counts below", () => {
    const recognition = recogniseDrawing(`
      一般公共预算财政拨款“三公”经费支出决算表 | |
      单位：万元 | |
      项目 | 预算数 | 决算数
      合计 | 9.00 | 7.00
      1、因公出国（境）费 | 0.00 | 0.00
      2、公务接待费 | 3.00 | 2.00
      3、公务用车购置及运行维护费 | 6.00 | 5.00
      其中：公务用车运行维护费 | 6.00 | 5.00
      公务用车购置费 | 0.00 | 0.00
      因公出国（境）团组数（个） | | 0
      公务用车保有量（辆） | | 2
      国内公务接待批次（个） | | 21
      其中：外事接待批次（个） | | 3
      国内公务接待人次（人） | | 180
      其中：外事接待人次（人） | | 12
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 threePublicExpenses.total.originalBudget 90000.00",
      "C4 threePublicExpenses.total.finalAccounts 70000.00",
      "B5 threePublicExpenses.overseasTravel.originalBudget 0.00",
      "C5 threePublicExpenses.overseasTravel.finalAccounts 0.00",
      "B6 threePublicExpenses.officialReception.originalBudget 30000.00",
      "C6 threePublicExpenses.officialReception.finalAccounts 20000.00",
      "B7 threePublicExpenses.officialVehicles.originalBudget 60000.00",
      "C7 threePublicExpenses.officialVehicles.finalAccounts 50000.00",
      "B8 threePublicExpenses.vehicleRunning.originalBudget 60000.00",
      "C8 threePublicExpenses.vehicleRunning.finalAccounts 50000.00",
      "B9 threePublicExpenses.vehiclePurchase.originalBudget 0.00",
      "C9 threePublicExpenses.vehiclePurchase.finalAccounts 0.00",
      "C10 threePublicCounts.overseasGroups.finalAccounts 0",
      "C11 threePublicCounts.vehiclesKept.finalAccounts 2",
      "C12 threePublicCounts.receptionBatches.finalAccounts 21",
      "C13 threePublicCounts.foreignReceptionBatches.finalAccounts 3",
      "C14 threePublicCounts.receptionPersons.finalAccounts 180",
      "C15 threePublicCounts.foreignReceptionPersons.finalAccounts 12",
    ]);
  });

  test("last year's execution beside this year's budget, with the cause", () => {
    const recognition = recogniseDrawing(`
      2019年“三公”经费预算情况表 | | |
      单位：元 | | |
      项目 | 2018-执行数 | 2019-预算数 | 原因说明
      “三公”经费合计 | 900 | 800 | 厉行节约
      公务接待费 | 900 | 800 |
      公务接待批次（批） | 30 | 20 |
      公务接待人数（人） | 300 | 200 |
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 threePublicExpenses.total.priorYearFinalAccounts 900.00",
      "C4 threePublicExpenses.total.originalBudget 800.00",
      "B5 threePublicExpenses.officialReception.priorYearFinalAccounts 900.00",
      "C5 threePublicExpenses.officialReception.originalBudget 800.00",
      "B6 threePublicCounts.receptionBatches.priorYearFinalAccounts 30",
      "C6 threePublicCounts.receptionBatches.originalBudget 20",
      "B7 threePublicCounts.receptionPersons.priorYearFinalAccounts 300",
      "C7 threePublicCounts.receptionPersons.originalBudget 200",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });
});

describe("phases in rows, items in columns", () => {
  test("with their years", () => {
    const recognition = recogniseDrawing(`
      “三公”经费预决算对比表 | | | |
      单位：万元 | | | |
      项目 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
      2018年决算数 | 9.00 | 1.00 | 5.00 | 3.00
      2019年预算数 | 8.00 | 1.00 | 4.00 | 3.00
      2019年决算数 | 7.00 | 1.00 | 4.00 | 2.00
      2016年决算数 | 20.00 | 5.00 | 10.00 | 5.00
    `);
    const items = ["total", "overseasTravel", "officialVehicles", "officialReception"];
    const amounts = [
      ["4", "priorYearFinalAccounts", "90000", "10000", "50000", "30000"],
      ["5", "originalBudget", "80000", "10000", "40000", "30000"],
      ["6", "finalAccounts", "70000", "10000", "40000", "20000"],
    ];
    expect(factsOf(recognition)).toEqual(
      amounts.flatMap(([row, phase, ...yuan]) =>
        items.map(
          (item, index) =>
            `${letters[index + 1] ?? ""}${row ?? ""} threePublicExpenses.${item}.${phase ?? ""} ${yuan[index] ?? ""}.00`,
        ),
      ),
    );
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood A7"]);
  });

  test("a column of last year and a row of this one contradict each other", () => {
    const recognition = recogniseDrawing(
      `
      “三公”经费支出决算表 | | |
      单位：万元 | | |
      项目 | 2018年 | 2019年 |
       | 公务接待费 | 公务接待费 | 合计
      决算数 | 3.00 | 2.00 | 2.00
    `,
      { merges: [merge(2, 2, 2, 3)] },
    );
    expect(factsOf(recognition)).toEqual([
      "C5 threePublicExpenses.officialReception.finalAccounts 20000.00",
      "D5 threePublicExpenses.total.finalAccounts 20000.00",
    ]);
    expect(problemsOf(recognition)).toEqual(["rowNotUnderstood B5"]);
  });
});

describe("as a budget", () => {
  test("one row in 万元 with operating funds", () => {
    const recognition = recogniseDrawing(
      `
      2019年部门“三公”经费和机关运行经费预算表 | | | | | |
      编制部门：某局 | | | | | | 单位：万元
      2019年“三公”经费预算数 | | | | | | 机关运行经费预算数
      合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | | |
       | | | 小计 | 购置费 | 运行费 |
      12.00 | 1.00 | 2.00 | 9.00 | 5.00 | 4.00 | 80.00
    `,
      {
        merges: [
          merge(2, 0, 2, 5),
          merge(2, 6, 4, 6),
          merge(3, 3, 3, 5),
          ...[0, 1, 2].map((column) => merge(3, column, 4, column)),
        ],
      },
    );
    expect(factsOf(recognition)).toEqual([
      "A6 threePublicExpenses.total.originalBudget 120000.00",
      "B6 threePublicExpenses.overseasTravel.originalBudget 10000.00",
      "C6 threePublicExpenses.officialReception.originalBudget 20000.00",
      "D6 threePublicExpenses.officialVehicles.originalBudget 90000.00",
      "E6 threePublicExpenses.vehiclePurchase.originalBudget 50000.00",
      "F6 threePublicExpenses.vehicleRunning.originalBudget 40000.00",
      "G6 operatingFunds.total.originalBudget 800000.00",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("last year's budget beside this year's", () => {
    const recognition = recogniseDrawing(
      `
      一般公共预算“三公”经费支出表 | | | |
      单位：元 | | | |
      上年预算数 | | 2019年预算数 |
      合计 | 公务接待费 | 合计 | 公务接待费
      9 | 3 | 8 | 2
    `,
      { merges: [merge(2, 0, 2, 1), merge(2, 2, 2, 3)] },
    );
    expect(factsOf(recognition)).toEqual([
      "A5 threePublicExpenses.total.priorYearOriginalBudget 9.00",
      "B5 threePublicExpenses.officialReception.priorYearOriginalBudget 3.00",
      "C5 threePublicExpenses.total.originalBudget 8.00",
      "D5 threePublicExpenses.officialReception.originalBudget 2.00",
    ]);
  });

  test("a title that says neither budget nor accounts gives no phase", () => {
    const recognition = recogniseDrawing(`
      “三公”经费支出情况表 | |
      单位：元 | |
      项目 | 金额
      公务接待费 | 5
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood B3"]);
  });
});
