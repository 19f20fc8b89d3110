import { describeWorkbooks } from "./describeWorkbooks";

const head = `
          一般公共预算财政拨款支出决算表 | |
          单位：万元 | |`;

// One table with its codes written in all the ways in which sheets write them.
describeWorkbooks("codes", [
  {
    name: "hyphenated",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          科目编码 | 科目名称 | 合计
          201 | 一般公共服务支出 | 5.00
          201-39 | 社会工作事务 | 5.00
          201-39-99 | 其他社会工作事务支出 | 5.00
        `,
      },
    ],
    facts: `
      C4 generalBudgetExpenditure.201.total.finalAccounts 50000.00
      C5 generalBudgetExpenditure.20139.total.finalAccounts 50000.00
      C6 generalBudgetExpenditure.2013999.total.finalAccounts 50000.00
    `,
  },
  {
    name: "glued to the name",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 合计 | 基本支出
          201一般公共服务支出 | 5.00 | 5.00
          20113商贸事务 | 5.00 | 5.00
          2011301行政运行 | 5.00 | 5.00
        `,
      },
    ],
    facts: `
      B4 generalBudgetExpenditure.201.total.finalAccounts 50000.00
      C4 generalBudgetExpenditure.201.basic.finalAccounts 50000.00
      B5 generalBudgetExpenditure.20113.total.finalAccounts 50000.00
      C5 generalBudgetExpenditure.20113.basic.finalAccounts 50000.00
      B6 generalBudgetExpenditure.2011301.total.finalAccounts 50000.00
      C6 generalBudgetExpenditure.2011301.basic.finalAccounts 50000.00
    `,
  },
  {
    name: "only the item's own level in its column",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          一般公共预算财政拨款支出决算表 | | | |
          单位：万元 | | | |
          类 | 款 | 项 | 科目名称 | 合计
          '206 | | | 科学技术支出 | 7.00
          '206 | '04 | | 技术研究与开发 | 7.00
          '206 | '04 | '99 | 其他技术研究与开发支出 | 7.00
        `,
      },
    ],
    facts: `
      E4 generalBudgetExpenditure.206.total.finalAccounts 70000.00
      E5 generalBudgetExpenditure.20604.total.finalAccounts 70000.00
      E6 generalBudgetExpenditure.2060499.total.finalAccounts 70000.00
    `,
  },
  {
    name: "a code of 政府预算经济分类 is none of the department's",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          一般公共预算财政拨款基本支出决算表 | |
          单位：万元 | |
          科目编码 | 科目名称 | 决算数
          501 | 机关工资福利支出 | 8.00
          301 | 工资福利支出 | 7.00
        `,
      },
    ],
    facts: "C5 generalBudgetExpenditure.301.basic.finalAccounts 70000.00",
    problems: ["governmentEconomicCode Sheet1!B4"],
  },
  {
    name: "classes by their old and new names, without codes",
    fiscalYear: 2017,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          收入支出决算总表 | | |
          单位：万元 | | |
          项目 | 决算数 | 项目 | 决算数
          其他收入 | 1.00 | 七、文化体育与传媒支出 | 2.00
           | | 九、医疗卫生与计划生育支出 | 3.00
        `,
      },
    ],
    facts: `
      B4 income.other.finalAccounts 10000.00
      D4 expenditure.207.total.finalAccounts 20000.00
      D5 expenditure.210.total.finalAccounts 30000.00
    `,
  },
]);
