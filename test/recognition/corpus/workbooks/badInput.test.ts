import { merge } from "../../../support/drawGrid";
import { describeWorkbooks } from "./describeWorkbooks";

const head = `
          支出决算情况表 | | |
          单位：万元 | | |`;

// Sheets that invite a wrong reading: read right, asked, or listed as not understood; never a wrong fact.
describeWorkbooks("bad input", [
  {
    name: "two columns that both look like 决算数",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 年初预算数 | 决算数 | 决算数
          基本支出 | 5.00 | 4.00 | 4.50
        `,
      },
    ],
    facts: "B4 expenditure.basic.originalBudget 50000.00",
    problems: ["columnNotUnderstood Sheet1!C3", "columnNotUnderstood Sheet1!D3"],
  },
  {
    name: "a header with no row below",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 年初预算数 | 决算数 |
        `,
      },
    ],
    facts: "",
  },
  {
    name: "totals above, below, and nowhere",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "上",
        drawing: `${head}
          项目 | 决算数 | |
          合计 | 9.00 | |
          基本支出 | 5.00 | |
        `,
      },
      {
        sheet: "下",
        drawing: `
          收入决算情况表 |
          单位：万元 |
          项目 | 决算数
          其他收入 | 2.00
          合计 | 2.00
        `,
      },
      {
        sheet: "无",
        drawing: `
          “三公”经费支出情况表 |
          单位：万元 |
          项目 | 决算数
          公务接待费 | 3.00
        `,
      },
    ],
    facts: `
      B4 expenditure.total.finalAccounts 90000.00
      B5 expenditure.basic.finalAccounts 50000.00
      [下]
      B4 income.other.finalAccounts 20000.00
      B5 income.total.finalAccounts 20000.00
      [无]
      B4 threePublicExpenses.officialReception.finalAccounts 30000.00
    `,
  },
  {
    name: "a table of a year that the report has no place for",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          2017年度支出决算情况表 |
          单位：万元 |
          项目 | 决算数
          基本支出 | 5.00
        `,
      },
    ],
    facts: "",
    problems: ["otherYear Sheet1!A3"],
  },
  {
    name: "a sheet of prose with amounts in its sentences",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "说明",
        drawing: `
          2023年度部门决算情况说明
          2023年度收入总计1066.24万元，支出总计1066.24万元。
          “三公”经费支出决算为8.77万元，完成预算的39.86%。
          其中：公务接待费0.30万元。
        `,
      },
    ],
    facts: "",
  },
  {
    name: "a working paper of thirty columns",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "底稿",
        drawing: `
          支出明细底稿 ${"| ".repeat(29)}
          单位：元 ${"| ".repeat(29)}
          凭证号 | 摘要 | 科目 ${Array.from({ length: 27 }, (_unused, at) => `| 第${String(at + 1)}笔`).join("")}
          记-1 | 付办公费 | 办公费 ${Array.from({ length: 27 }, (_unused, at) => `| ${String(at * 10)}.50`).join("")}
          记-2 | 付接待费 | 公务接待费 ${Array.from({ length: 27 }, (_unused, at) => `| ${String(at * 7)}.25`).join("")}
        `,
      },
    ],
    facts: "",
    problems: ["tableNotUnderstood 底稿!A1"],
  },
  {
    name: "merged areas that reach over the body: one amount for two rows belongs to neither",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 年初预算数 | 决算数 |
          基本支出 | 9.00 | 4.00 |
          项目支出 | | 5.00 |
        `,
        frame: { merges: [merge(3, 1, 4, 1)] },
      },
    ],
    facts: `
      C4 expenditure.basic.finalAccounts 40000.00
      C5 expenditure.project.finalAccounts 50000.00
    `,
    problems: ["mergedAmount Sheet1!B4"],
  },
  {
    name: "20,000 blank rows between two tables",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 决算数 | |
          基本支出 | 5.00 | |${"\n".repeat(20000)}
          收入决算情况表 | | |
          单位：元 | | |
          项目 | 决算数 | |
          其他收入 | 700.00 | |
        `,
      },
    ],
    facts: `
      B4 expenditure.basic.finalAccounts 50000.00
      B20008 income.other.finalAccounts 700.00
    `,
  },
  {
    name: "one figure twice in a table, with different amounts",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 决算数 | |
          基本支出 | 5.00 | |
          项目支出 | 3.00 | |
          基本支出 | 6.00 | |
        `,
      },
    ],
    facts: "B5 expenditure.project.finalAccounts 30000.00",
    problems: ["figureTwice Sheet1!B4", "figureTwice Sheet1!B6"],
  },
  {
    name: "no unit anywhere",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          支出决算情况表 |
          项目 | 决算数
          基本支出 | 5.00
        `,
      },
    ],
    facts: "",
    problems: ["unitMissing Sheet1!B3"],
  },
  {
    name: "预算数 beside 年初预算数: either could be the original budget",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 年初预算数 | 预算数 | 决算数
          基本支出 | 5.00 | 6.00 | 4.00
        `,
      },
    ],
    facts: "D4 expenditure.basic.finalAccounts 40000.00",
    problems: ["columnNotUnderstood Sheet1!B3", "columnNotUnderstood Sheet1!C3"],
  },
  {
    name: "a half-year's execution beside the year's final accounts",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 1-6月执行数 | 决算数 | 截至9月支出
          基本支出 | 2.00 | 4.00 | 3.00
        `,
      },
    ],
    facts: "C4 expenditure.basic.finalAccounts 40000.00",
    problems: ["columnNotUnderstood Sheet1!B3", "columnNotUnderstood Sheet1!D3"],
  },
  {
    name: "the same table twice with different figures",
    fiscalYear: 2023,
    sheets: ["支出表", "支出表（修改）"].map((sheet, index) => ({
      sheet,
      drawing: `${head}
          项目 | 年初预算数 | 决算数
          基本支出 | 5.00 | 4.00
          项目支出 | 3.00 | ${index === 0 ? "2.00" : "2.40"}
        `,
    })),
    facts: "",
    problems: ["tablesDisagree 支出表!A3"],
  },
  {
    name: "the same table twice with the same figures, once for the printer",
    fiscalYear: 2023,
    sheets: ["支出表", "支出表（打印稿）"].map((sheet) => ({
      sheet,
      drawing: `${head}
          项目 | 决算数
          基本支出 | 4.00
        `,
    })),
    facts: `
      B4 expenditure.basic.finalAccounts 40000.00
      [支出表（打印稿）]
      B4 expenditure.basic.finalAccounts 40000.00
    `,
  },
  {
    name: "columns headed by plain years, one of them too old, and one without any header",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 2021 | 2022 | 2023 |
          基本支出 | 3.00 | 4.00 | 5.00 | 6.00
        `,
      },
    ],
    facts: `
      C4 expenditure.basic.priorYearFinalAccounts 40000.00
      D4 expenditure.basic.finalAccounts 50000.00
    `,
    problems: ["columnNotUnderstood Sheet1!B3", "columnNotUnderstood Sheet1!E3"],
  },
  {
    name: "merged areas that reach from the header into the body, and over a label and its amount",
    fiscalYear: 2023,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `${head}
          项目 | 年初预算数 | 决算数 |
          基本支出 | | 4.00 |
          项目支出 | 3.00 | 2.00 |
        `,
        frame: { merges: [merge(2, 1, 3, 1), merge(4, 0, 4, 1)] },
      },
    ],
    facts: `
      C4 expenditure.basic.finalAccounts 40000.00
      C5 expenditure.project.finalAccounts 20000.00
    `,
    problems: [],
  },
]);
