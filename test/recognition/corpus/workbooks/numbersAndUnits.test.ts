import { describeWorkbooks } from "./describeWorkbooks";

const head = `
          支出决算情况表 | |`;

// What accountants do with numbers and units.
describeWorkbooks("numbers and units", [
  {
    name: "text numbers, thousands commas, full width, brackets, currency signs",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          单位：元 | |
          项目 | 年初预算数 | 决算数
          基本支出 | '1,234,567.80 | '１，２００．５０
          项目支出 | '（300.25） | '￥88.00
          经营支出 | '-12.00 | '　7.10
        `,
      },
    ],
    facts: `
      B4 expenditure.basic.originalBudget 1234567.80
      C4 expenditure.basic.finalAccounts 1200.50
      B5 expenditure.project.originalBudget -300.25
      C5 expenditure.project.finalAccounts 88.00
      B6 expenditure.business.originalBudget -12.00
      C6 expenditure.business.finalAccounts 7.10
    `,
  },
  {
    name: "dashes and empty cells are not reported, zeros are",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          单位：万元 | |
          项目 | 年初预算数 | 决算数
          基本支出 | — | 0.00
          项目支出 | - |
          经营支出 | 0 | ——
        `,
      },
    ],
    facts: `
      C4 expenditure.basic.finalAccounts 0.00
      B6 expenditure.business.originalBudget 0.00
    `,
  },
  {
    name: "an error and words are named, a formula's value is read",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          单位：万元 | |
          项目 | 年初预算数 | 决算数
          基本支出 | #REF! | =12.00
          项目支出 | 见附表 | 3.00
        `,
      },
    ],
    facts: `
      C4 expenditure.basic.finalAccounts 120000.00
      C5 expenditure.project.finalAccounts 30000.00
    `,
    problems: ["errorCell Sheet1!B4", "cellNotAnAmount Sheet1!B5"],
  },
  {
    name: "a sheet in 元 beside one in 万元",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "表一",
        drawing: `${head}
          单位：元 | |
          项目 | 决算数
          基本支出 | 120000.00
        `,
      },
      {
        sheet: "表二",
        drawing: `
          收入决算情况表 |
          金额单位：万元 |
          项目 | 决算数
          其他收入 | 12.00
        `,
      },
    ],
    facts: `
      B4 expenditure.basic.finalAccounts 120000.00
      [表二]
      B4 income.other.finalAccounts 120000.00
    `,
  },
  {
    name: "one unit for the workbook, on its first table only",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "表一",
        drawing: `${head}
          单位：万元 | |
          项目 | 决算数
          基本支出 | 5.00
        `,
      },
      {
        sheet: "表二",
        drawing: `
          收入决算情况表 |
          项目 | 决算数
          其他收入 | 12.00
        `,
      },
    ],
    facts: `
      B4 expenditure.basic.finalAccounts 50000.00
      [表二]
      B3 income.other.finalAccounts 120000.00
    `,
    problems: ["unitBorrowed 表二!A2"],
  },
  {
    name: "a column in another unit than its table",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          单位：元 | |
          项目 | 预算数（万元） | 决算数
          基本支出 | 5.00 | 49000.00
        `,
      },
    ],
    facts: `
      B4 expenditure.basic.originalBudget 50000.00
      C4 expenditure.basic.finalAccounts 49000.00
    `,
  },
]);
