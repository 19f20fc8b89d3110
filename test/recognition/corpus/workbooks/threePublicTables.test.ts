import { merge } from "../../../support/drawGrid";
import { describeWorkbooks } from "./describeWorkbooks";

// The families of three-public tables, with figures of published reports where these give them.
describeWorkbooks("three-public tables", [
  {
    name: "one row × 12, merges lost, in 元",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "公开09表",
        drawing: `
          财政拨款“三公”经费支出决算表 | | | | | | | | | | |
          金额单位：元 | | | | | | | | | | |
          合计 | | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
           | | | | 小计 | | 公务用车购置费 | | 公务用车运行维护费 | | |
          预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
          70000.00 | 61000.50 | 10000.00 | 0.00 | 45000.00 | 44000.50 | 15000.00 | 14800.00 | 30000.00 | 29200.50 | 15000.00 | 17000.00
        `,
      },
    ],
    facts: `
      A6 threePublicExpenses.total.originalBudget 70000.00
      B6 threePublicExpenses.total.finalAccounts 61000.50
      C6 threePublicExpenses.overseasTravel.originalBudget 10000.00
      D6 threePublicExpenses.overseasTravel.finalAccounts 0.00
      E6 threePublicExpenses.officialVehicles.originalBudget 45000.00
      F6 threePublicExpenses.officialVehicles.finalAccounts 44000.50
      G6 threePublicExpenses.vehiclePurchase.originalBudget 15000.00
      H6 threePublicExpenses.vehiclePurchase.finalAccounts 14800.00
      I6 threePublicExpenses.vehicleRunning.originalBudget 30000.00
      J6 threePublicExpenses.vehicleRunning.finalAccounts 29200.50
      K6 threePublicExpenses.officialReception.originalBudget 15000.00
      L6 threePublicExpenses.officialReception.finalAccounts 17000.00
    `,
  },
  {
    name: "a block of budgets beside a block of final accounts, 栏次 below",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          2023年度一般公共预算财政拨款“三公”经费支出决算表 | | | | | | | | | | |
           | | | | | | | | | | | 单位：万元
          预算数 | | | | | | 决算数 | | | | |
          合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
           | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
          1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
          22.00 | 0.00 | 14.00 | 0.00 | 14.00 | 8.00 | 8.77 | 0.00 | 8.47 | 0.00 | 8.47 | 0.30
        `,
        frame: {
          merges: [
            merge(2, 0, 2, 5),
            merge(2, 6, 2, 11),
            merge(3, 2, 3, 4),
            merge(3, 8, 3, 10),
            ...[0, 1, 5, 6, 7, 11].map((at) => merge(3, at, 4, at)),
          ],
        },
      },
    ],
    facts: `
      A7 threePublicExpenses.total.originalBudget 220000.00
      B7 threePublicExpenses.overseasTravel.originalBudget 0.00
      C7 threePublicExpenses.officialVehicles.originalBudget 140000.00
      D7 threePublicExpenses.vehiclePurchase.originalBudget 0.00
      E7 threePublicExpenses.vehicleRunning.originalBudget 140000.00
      F7 threePublicExpenses.officialReception.originalBudget 80000.00
      G7 threePublicExpenses.total.finalAccounts 87700.00
      H7 threePublicExpenses.overseasTravel.finalAccounts 0.00
      I7 threePublicExpenses.officialVehicles.finalAccounts 84700.00
      J7 threePublicExpenses.vehiclePurchase.finalAccounts 0.00
      K7 threePublicExpenses.vehicleRunning.finalAccounts 84700.00
      L7 threePublicExpenses.officialReception.finalAccounts 3000.00
    `,
  },
  {
    name: "items in rows, reception before vehicles, running before purchase",
    fiscalYear: 2022,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          财政拨款“三公”经费支出决算表 | |
          单位：万元 | |
          项目 | 预算数 | 决算数
          合计 | 13.00 | 11.21
          因公出国(境)费 | 0.00 | 0.00
          公务接待费 | 4.00 | 2.50
          公务用车购置及运行维护费 | 9.00 | 8.71
          其中：公务用车运行维护费 | 9.00 | 8.71
          公务用车购置费 | 0.00 | 0.00
        `,
      },
    ],
    facts: `
      B4 threePublicExpenses.total.originalBudget 130000.00
      C4 threePublicExpenses.total.finalAccounts 112100.00
      B5 threePublicExpenses.overseasTravel.originalBudget 0.00
      C5 threePublicExpenses.overseasTravel.finalAccounts 0.00
      B6 threePublicExpenses.officialReception.originalBudget 40000.00
      C6 threePublicExpenses.officialReception.finalAccounts 25000.00
      B7 threePublicExpenses.officialVehicles.originalBudget 90000.00
      C7 threePublicExpenses.officialVehicles.finalAccounts 87100.00
      B8 threePublicExpenses.vehicleRunning.originalBudget 90000.00
      C8 threePublicExpenses.vehicleRunning.finalAccounts 87100.00
      B9 threePublicExpenses.vehiclePurchase.originalBudget 0.00
      C9 threePublicExpenses.vehiclePurchase.finalAccounts 0.00
    `,
  },
  {
    name: "a zone's table with last year's final accounts and a percent",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "三公",
        drawing: `
          2019年度“三公”经费支出情况表 | | | |
          单位：万元 | | | |
          项目 | 2019年预算数 | 2019年决算数 | 2018年决算数 | 完成预算%
          因公出国（境）费 | 8.00 | 18.60 | 3.38 | 232.50
          公务接待费 | 60.00 | 12.35 | 9.99 | 20.58
          公务用车购置及运行维护费 | 25.00 | 9.19 | 10.58 | 36.40
          合计 | 93.00 | 40.14 | | 43.16
        `,
      },
    ],
    facts: `
      B4 threePublicExpenses.overseasTravel.originalBudget 80000.00
      C4 threePublicExpenses.overseasTravel.finalAccounts 186000.00
      D4 threePublicExpenses.overseasTravel.priorYearFinalAccounts 33800.00
      B5 threePublicExpenses.officialReception.originalBudget 600000.00
      C5 threePublicExpenses.officialReception.finalAccounts 123500.00
      D5 threePublicExpenses.officialReception.priorYearFinalAccounts 99900.00
      B6 threePublicExpenses.officialVehicles.originalBudget 250000.00
      C6 threePublicExpenses.officialVehicles.finalAccounts 91900.00
      D6 threePublicExpenses.officialVehicles.priorYearFinalAccounts 105800.00
      B7 threePublicExpenses.total.originalBudget 930000.00
      C7 threePublicExpenses.total.finalAccounts 401400.00
    `,
  },
  {
    name: "a county form with items as columns",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          “三公”经费支出情况 | | | |
          单位：万元 | | | |
          项目 | 公务接待费 | 公务用车购置及运行费 | 因公出国（境）费 | 合计
          年初预算 | 40 | 3 | 0 | 43
          决算数 | 20.30 | 0.92 | 0 | 21.22
        `,
      },
    ],
    facts: `
      B4 threePublicExpenses.officialReception.originalBudget 400000.00
      C4 threePublicExpenses.officialVehicles.originalBudget 30000.00
      D4 threePublicExpenses.overseasTravel.originalBudget 0.00
      E4 threePublicExpenses.total.originalBudget 430000.00
      B5 threePublicExpenses.officialReception.finalAccounts 203000.00
      C5 threePublicExpenses.officialVehicles.finalAccounts 9200.00
      D5 threePublicExpenses.overseasTravel.finalAccounts 0.00
      E5 threePublicExpenses.total.finalAccounts 212200.00
    `,
  },
  {
    name: "amounts and counts below each other: counts are no amounts",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          “三公”经费相关信息统计表 | |
          单位：万元 | |
          项目 | 预算数 | 统计数
          “三公”经费支出合计 | 6.00 | 5.10
          公务接待费 | 6.00 | 5.10
          国内公务接待批次（个） | | 38
          国内公务接待人次（人） | | 295
          公务用车保有量（辆） | | 4
        `,
      },
    ],
    facts: `
      B4 threePublicExpenses.total.originalBudget 60000.00
      C4 threePublicExpenses.total.finalAccounts 51000.00
      B5 threePublicExpenses.officialReception.originalBudget 60000.00
      C5 threePublicExpenses.officialReception.finalAccounts 51000.00
      C6 threePublicCounts.receptionBatches.finalAccounts 38
      C7 threePublicCounts.receptionPersons.finalAccounts 295
      C8 threePublicCounts.vehiclesKept.finalAccounts 4
    `,
  },
]);
