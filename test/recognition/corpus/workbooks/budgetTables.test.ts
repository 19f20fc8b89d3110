import { merge } from "../../../support/drawGrid";
import { describeWorkbooks } from "./describeWorkbooks";

// The budget side as software exports it, and the comparisons that departments make of both.
describeWorkbooks("budgets and comparisons", [
  {
    name: "3.15部门收支总表: 金额 in a budget table is the budget",
    fiscalYear: 2024,
    sheets: [
      {
        sheet: "3.15部门收支总表",
        drawing: `
          2024年部门收支总表 | | |
          编制部门：某局 | | | 单位：元
          收入 | | 支出 |
          项目 | 金额 | 项目 | 金额
          一般公共预算财政拨款收入 | 5000000.00 | 一般公共服务支出 | 4200000.00
          事业收入 | 120000.00 | 住房保障支出 | 920000.00
          本年收入合计 | 5120000.00 | 本年支出合计 | 5120000.00
        `,
        frame: { merges: [merge(2, 0, 2, 1), merge(2, 2, 2, 3)] },
      },
    ],
    facts: `
      B5 income.generalPublicBudget.originalBudget 5000000.00
      B6 income.institutional.originalBudget 120000.00
      B7 income.total.originalBudget 5120000.00
      D5 expenditure.201.total.originalBudget 4200000.00
      D6 expenditure.221.total.originalBudget 920000.00
      D7 expenditure.total.originalBudget 5120000.00
    `,
  },
  {
    name: "一般公共预算支出功能分类预算表: three columns of codes, 合计 last",
    fiscalYear: 2024,
    sheets: [
      {
        sheet: "Sheet5",
        drawing: `
          2024年一般公共预算支出功能分类预算表 | | | | | |
          编制部门：某街道办事处 | | | | | | 单位：元
          功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
          类 | 款 | 项 | | | |
          '201 | | | 一般公共服务支出 | 8,000,000 | 6,500,000 | 1,500,000
          '201 | '03 | | 政府办公厅（室）及相关机构事务 | 8,000,000 | 6,500,000 | 1,500,000
          '201 | '03 | '01 | 行政运行 | 6,500,000 | 6,500,000 |
          '201 | '03 | '02 | 一般行政管理事务 | 1,500,000 | | 1,500,000
          合计 | | | | 8,000,000 | 6,500,000 | 1,500,000
        `,
        frame: { merges: [merge(2, 0, 2, 2), merge(8, 0, 8, 3)] },
      },
    ],
    facts: `
      E5 generalBudgetExpenditure.201.total.originalBudget 8000000.00
      F5 generalBudgetExpenditure.201.basic.originalBudget 6500000.00
      G5 generalBudgetExpenditure.201.project.originalBudget 1500000.00
      E6 generalBudgetExpenditure.20103.total.originalBudget 8000000.00
      F6 generalBudgetExpenditure.20103.basic.originalBudget 6500000.00
      G6 generalBudgetExpenditure.20103.project.originalBudget 1500000.00
      E7 generalBudgetExpenditure.2010301.total.originalBudget 6500000.00
      F7 generalBudgetExpenditure.2010301.basic.originalBudget 6500000.00
      E8 generalBudgetExpenditure.2010302.total.originalBudget 1500000.00
      G8 generalBudgetExpenditure.2010302.project.originalBudget 1500000.00
      E9 generalBudgetExpenditure.total.originalBudget 8000000.00
      F9 generalBudgetExpenditure.basic.originalBudget 6500000.00
      G9 generalBudgetExpenditure.project.originalBudget 1500000.00
    `,
  },
  {
    name: "基本支出部门预算经济分类预算表: 303 split between 人员 and 公用",
    fiscalYear: 2024,
    sheets: [
      {
        sheet: "Sheet8",
        drawing: `
          2024年一般公共预算基本支出部门预算经济分类预算表 | | | |
          单位：元 | | | |
          经济分类科目编码 | 经济分类科目名称 | 合计 | 人员经费 | 公用经费
          303 | 对个人和家庭的补助 | 3,712,280 | 3,259,560 | 452,720
          30302 | 退休费 | 3,259,560 | 3,259,560 |
          30399 | 其他对个人和家庭的补助 | 452,720 | | 452,720
          | 合计 | 3,712,280 | 3,259,560 | 452,720
        `,
      },
    ],
    facts: `
      C4 generalBudgetExpenditure.303.basic.originalBudget 3712280.00
      D4 generalBudgetExpenditure.303.personnel.originalBudget 3259560.00
      E4 generalBudgetExpenditure.303.publicUse.originalBudget 452720.00
      C5 generalBudgetExpenditure.30302.basic.originalBudget 3259560.00
      D5 generalBudgetExpenditure.30302.personnel.originalBudget 3259560.00
      C6 generalBudgetExpenditure.30399.basic.originalBudget 452720.00
      E6 generalBudgetExpenditure.30399.publicUse.originalBudget 452720.00
      C7 generalBudgetExpenditure.basic.originalBudget 3712280.00
      D7 generalBudgetExpenditure.personnel.originalBudget 3259560.00
      E7 generalBudgetExpenditure.publicUse.originalBudget 452720.00
    `,
  },
  {
    name: "“三公”经费预算表 in 万元 beside tables in 元, last year's budget first",
    fiscalYear: 2024,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          2024年支出预算表 | | | |
          单位：元 | | | |
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 500000 | 400000 | 100000
        `,
      },
      {
        sheet: "Sheet2",
        drawing: `
          2024年“三公”经费预算表 | |
          单位：万元 | |
          项目 | 上年预算数 | 本年预算数
          合计 | 12.00 | 9.50
          公务接待费 | 12.00 | 9.50
        `,
      },
    ],
    facts: `
      C4 expenditure.total.originalBudget 500000.00
      D4 expenditure.basic.originalBudget 400000.00
      E4 expenditure.project.originalBudget 100000.00
      [Sheet2]
      B4 threePublicExpenses.total.priorYearOriginalBudget 120000.00
      C4 threePublicExpenses.total.originalBudget 95000.00
      B5 threePublicExpenses.officialReception.priorYearOriginalBudget 120000.00
      C5 threePublicExpenses.officialReception.originalBudget 95000.00
    `,
  },
  {
    name: "预决算对比表 with its columns in an order of its own",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "对比",
        drawing: `
          2019年度部门预决算对比表 | | | | |
          单位：万元 | | | | |
          项目 | 决算数 | 比预算数增减 | 年初预算数 | 增减% | 调整预算数
          本年支出合计 | 4315.68 | 3964.23 | 351.45 | 1127.96 | 6229.93
          基本支出 | 527.17 | 255.42 | 271.75 | 93.99 | 562.12
          项目支出 | 3788.51 | 3708.81 | 79.70 | 4653.46 | 5667.81
        `,
      },
    ],
    facts: `
      B4 expenditure.total.finalAccounts 43156800.00
      D4 expenditure.total.originalBudget 3514500.00
      F4 expenditure.total.adjustedBudget 62299300.00
      B5 expenditure.basic.finalAccounts 5271700.00
      D5 expenditure.basic.originalBudget 2717500.00
      F5 expenditure.basic.adjustedBudget 5621200.00
      B6 expenditure.project.finalAccounts 37885100.00
      D6 expenditure.project.originalBudget 797000.00
      F6 expenditure.project.adjustedBudget 56678100.00
    `,
  },
  {
    name: "the adjustment beside the adjusted level: 预算调整数 is no level",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          支出预算执行情况表 | | | |
          单位：万元 | | | |
          项目 | 年初预算数 | 预算调整数 | 调整预算数 | 决算数
          支出合计 | 100.00 | 20.00 | 120.00 | 95.00
          基本支出 | 60.00 | 5.00 | 65.00 | 64.00
        `,
      },
    ],
    facts: `
      B4 expenditure.total.originalBudget 1000000.00
      D4 expenditure.total.adjustedBudget 1200000.00
      E4 expenditure.total.finalAccounts 950000.00
      B5 expenditure.basic.originalBudget 600000.00
      D5 expenditure.basic.adjustedBudget 650000.00
      E5 expenditure.basic.finalAccounts 640000.00
    `,
  },
]);
