import { describeWorkbooks } from "./describeWorkbooks";

// Workbooks as software exports them: names of sheets, contents, hidden copies, tables over pages.
describeWorkbooks("exports of software", [
  {
    name: "目录 and 编制说明 stand before the tables and are no statements",
    sheets: [
      {
        sheet: "目录",
        drawing: `
          目录 | |
          1 | 收入支出决算总表 | 3
          2 | 支出决算表 | 5
        `,
      },
      {
        sheet: "编制说明",
        drawing: `
          2023年度决算编制说明 |
          本年收入合计 | 500 万元
        `,
      },
      {
        sheet: "Z04 支出决算表(财决04表)",
        drawing: `
          2023年度支出决算表 | | | |
          单位：万元 | | | |
          科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
          | 合计 | 5.00 | 3.00 | 2.00
        `,
      },
    ],
    facts: `
      [Z04 支出决算表(财决04表)]
      C4 expenditure.total.finalAccounts 50000.00
      D4 expenditure.basic.finalAccounts 30000.00
      E4 expenditure.project.finalAccounts 20000.00
    `,
  },
  {
    name: "the title stands on the sheet's tab only",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "GK05 一般公共预算财政拨款支出决算表",
        drawing: `
          单位：万元 | | | |
          科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
          2010301 | 行政运行 | 5.00 | 5.00 |
        `,
      },
    ],
    facts: `
      C3 generalBudgetExpenditure.2010301.total.finalAccounts 50000.00
      D3 generalBudgetExpenditure.2010301.basic.finalAccounts 50000.00
    `,
  },
  {
    name: "a hidden sheet with last year's copy is said and not read",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "支出决算表",
        drawing: `
          单位：元 | |
          科目编码 | 科目名称 | 本年支出合计
          201 | 一般公共服务支出 | 900
        `,
      },
      {
        sheet: "支出决算表 (2)",
        drawing: `
          单位：元 | |
          科目编码 | 科目名称 | 本年支出合计
          201 | 一般公共服务支出 | 800
        `,
        frame: { visibility: "hidden" },
      },
    ],
    facts: "C3 expenditure.201.total.finalAccounts 900.00",
    problems: ["hiddenSheetSkipped 支出决算表 (2)!A1"],
  },
  {
    name: "last year's final accounts on a sheet of their own become the prior year's",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "2023",
        drawing: `
          2023年度支出决算表 | |
          单位：万元 | |
          科目编码 | 科目名称 | 本年支出合计
          201 | 一般公共服务支出 | 9.00
        `,
      },
      {
        sheet: "2022",
        drawing: `
          2022年度支出决算表 | |
          单位：万元 | |
          科目编码 | 科目名称 | 本年支出合计
          201 | 一般公共服务支出 | 8.00
        `,
      },
    ],
    facts: `
      C4 expenditure.201.total.finalAccounts 90000.00
      [2022]
      C4 expenditure.201.total.priorYearFinalAccounts 80000.00
    `,
  },
  {
    name: "a sheet that begins neither in the first row nor in the first column",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          支出决算表 | |
          单位：万元 | |
          科目编码 | 科目名称 | 本年支出合计
          201 | 一般公共服务支出 | 9.00
        `,
        frame: { origin: { row: 4, column: 2 } },
      },
    ],
    facts: "E8 expenditure.201.total.finalAccounts 90000.00",
  },
  {
    name: "all public tables below each other on one sheet",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "公开表",
        drawing: `
          收入决算表 | |
          单位：万元 | |
          科目编码 | 科目名称 | 本年收入合计
          201 | 一般公共服务支出 | 9.00
          注：本表反映部门本年度取得的各项收入情况。 | |
          支出决算表 | |
          单位：元 | |
          科目编码 | 科目名称 | 本年支出合计
          201 | 一般公共服务支出 | 85000.00
          注：本表反映部门本年度各项支出情况。 | |
          “三公”经费支出决算表 | |
          单位：万元 | |
          项目 | 预算数 | 决算数
          公务接待费 | 1.00 | 0.50
        `,
      },
    ],
    facts: `
      C4 income.201.total.finalAccounts 90000.00
      C9 expenditure.201.total.finalAccounts 85000.00
      B14 threePublicExpenses.officialReception.originalBudget 10000.00
      C14 threePublicExpenses.officialReception.finalAccounts 5000.00
    `,
  },
]);
