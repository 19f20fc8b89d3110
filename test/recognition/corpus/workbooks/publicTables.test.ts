import { merge } from "../../../support/drawGrid";
import { describeWorkbooks } from "./describeWorkbooks";

// The nine public tables of final accounts, as departments publish them: compact and with 行次 and 栏次.
describeWorkbooks("public tables of final accounts", [
  {
    name: "收入支出决算总表, compact, a district office of four columns",
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          2022年度收入支出决算总表 | | |
           | | | 单位：万元
          收入 | | 支出 |
          项目 | 决算数 | 项目 | 决算数
          一、一般公共预算财政拨款收入 | 1,060.04 | 一、一般公共服务支出 | 870.00
          二、其他收入 | 6.20 | 二、住房保障支出 | 190.04
          本年收入合计 | 1,066.24 | 本年支出合计 | 1,060.04
          使用非财政拨款结余 | | 结余分配 |
          年初结转和结余 | 49.14 | 年末结转和结余 | 55.34
          总计 | 1,115.38 | 总计 | 1,115.38
          注：本表反映部门本年度的总收支和年末结转结余情况。 | | |
        `,
        frame: { merges: [merge(0, 0, 0, 3), merge(2, 0, 2, 1), merge(2, 2, 2, 3)] },
      },
    ],
    facts: `
      B5 income.generalPublicBudget.finalAccounts 10600400.00
      B6 income.other.finalAccounts 62000.00
      B7 income.total.finalAccounts 10662400.00
      B9 carryOver.opening.finalAccounts 491400.00
      B10 balance.income.finalAccounts 11153800.00
      D5 expenditure.201.total.finalAccounts 8700000.00
      D6 expenditure.221.total.finalAccounts 1900400.00
      D7 expenditure.total.finalAccounts 10600400.00
      D9 carryOver.closing.finalAccounts 553400.00
      D10 balance.expenditure.finalAccounts 11153800.00
    `,
  },
  {
    name: "收入支出决算总表 with 行次 and 栏次, in yuan, form number and department above",
    sheets: [
      {
        sheet: "GK01 收入支出决算总表",
        drawing: `
          收入支出决算总表 | | | | |
           | | | | | 公开01表
          部门：某县科技局 | | | | | 金额单位：元
          收入 | | | 支出 | |
          项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 金额
          栏次 | | 1 | 栏次 | | 2
          一、一般公共预算财政拨款收入 | 1 | 700000.00 | 一、一般公共服务支出 | 31 | 512345.67
          二、政府性基金预算财政拨款收入 | 2 | 0.00 | 二、外交支出 | 32 | 0.00
          本年收入合计 | 27 | 700000.00 | 本年支出合计 | 57 | 512345.67
          年初结转和结余 | 29 | 12345.67 | 年末结转和结余 | 59 | 200000.00
          总计 | 30 | 712345.67 | 总计 | 60 | 712345.67
        `,
        frame: { merges: [merge(3, 0, 3, 2), merge(3, 3, 3, 5)] },
      },
    ],
    fiscalYear: 2021,
    facts: `
      C7 income.generalPublicBudget.finalAccounts 700000.00
      C8 income.governmentFundsBudget.finalAccounts 0.00
      C9 income.total.finalAccounts 700000.00
      C10 carryOver.opening.finalAccounts 12345.67
      C11 balance.income.finalAccounts 712345.67
      F7 expenditure.201.total.finalAccounts 512345.67
      F8 expenditure.202.total.finalAccounts 0.00
      F9 expenditure.total.finalAccounts 512345.67
      F10 carryOver.closing.finalAccounts 200000.00
      F11 balance.expenditure.finalAccounts 712345.67
    `,
  },
  {
    name: "收入决算表 with 类, 款, 项 in three columns",
    sheets: [
      {
        sheet: "GK02 收入决算表",
        drawing: `
          2023年度收入决算表 | | | | | |
          编制单位：某局 | | | | | | 单位：元
          功能分类科目编码 | | | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
          类 | 款 | 项 | | | |
           | | | 合计 | 350.50 | 350.00 | 0.50
          201 | | | 一般公共服务支出 | 350.50 | 350.00 | 0.50
          201 | 13 | | 商贸事务 | 350.50 | 350.00 | 0.50
          '201 | '13 | '01 | 行政运行 | 300.00 | 300.00 | 0.00
          '201 | '13 | '08 | 招商引资 | 50.50 | 50.00 | 0.50
        `,
        frame: { merges: [merge(2, 0, 2, 2), ...[3, 4, 5, 6].map((at) => merge(2, at, 3, at))] },
      },
    ],
    facts: `
      E5 income.total.finalAccounts 350.50
      F5 income.fiscalAppropriation.finalAccounts 350.00
      G5 income.other.finalAccounts 0.50
      E6 income.201.total.finalAccounts 350.50
      F6 income.201.fiscalAppropriation.finalAccounts 350.00
      G6 income.201.other.finalAccounts 0.50
      E7 income.20113.total.finalAccounts 350.50
      F7 income.20113.fiscalAppropriation.finalAccounts 350.00
      G7 income.20113.other.finalAccounts 0.50
      E8 income.2011301.total.finalAccounts 300.00
      F8 income.2011301.fiscalAppropriation.finalAccounts 300.00
      G8 income.2011301.other.finalAccounts 0.00
      E9 income.2011308.total.finalAccounts 50.50
      F9 income.2011308.fiscalAppropriation.finalAccounts 50.00
      G9 income.2011308.other.finalAccounts 0.50
    `,
  },
  {
    name: "支出决算表: wrapped headers, 款 and its only 项 of one name and amount",
    sheets: [
      {
        sheet: "公开03表",
        drawing: `
          支出决算表 | | | | | | |
          单位：万元 | | | | | | |
          功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补 助支出
          合计 | | 1322.92 | 0.00 | 1322.92 | 0.00 | 0.00 | 0.00
          208 | 社会保障和就业支出 | 1322.92 | | 1322.92 | | |
          20899 | 其他社会保障和就业支出 | 1322.92 | | 1322.92 | | |
          2089999 | 其他社会保障和就业支出 | 1322.92 | | 1322.92 | | |
        `,
        frame: { merges: [merge(3, 0, 3, 1)] },
      },
    ],
    fiscalYear: 2022,
    facts: `
      C4 expenditure.total.finalAccounts 13229200.00
      D4 expenditure.basic.finalAccounts 0.00
      E4 expenditure.project.finalAccounts 13229200.00
      F4 expenditure.superiorRemittance.finalAccounts 0.00
      G4 expenditure.business.finalAccounts 0.00
      H4 expenditure.affiliateSubsidy.finalAccounts 0.00
      C5 expenditure.208.total.finalAccounts 13229200.00
      E5 expenditure.208.project.finalAccounts 13229200.00
      C6 expenditure.20899.total.finalAccounts 13229200.00
      E6 expenditure.20899.project.finalAccounts 13229200.00
      C7 expenditure.2089999.total.finalAccounts 13229200.00
      E7 expenditure.2089999.project.finalAccounts 13229200.00
    `,
  },
  {
    name: "财政拨款收入支出决算总表: the same words are income above and carry-over below",
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          2023年度财政拨款收入支出决算总表 | | | | | |
           | | | | | 单位：万元
          收入 | | 支出 | | | |
          项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
          一、一般公共预算财政拨款 | 80.00 | 一、一般公共服务支出 | 75.00 | 75.00 | |
          二、政府性基金预算财政拨款 | 20.00 | 二、城乡社区支出 | 22.00 | | 22.00 |
          本年收入合计 | 100.00 | 本年支出合计 | 97.00 | 75.00 | 22.00 |
          年初财政拨款结转和结余 | 9.00 | 年末财政拨款结转和结余 | 12.00 | 11.00 | 1.00 |
          一、一般公共预算财政拨款 | 6.00 | | | | |
          二、政府性基金预算财政拨款 | 3.00 | | | | |
          总计 | 109.00 | 总计 | 109.00 | 86.00 | 23.00 |
        `,
        frame: { merges: [merge(2, 0, 2, 1), merge(2, 2, 2, 6)] },
      },
    ],
    facts: `
      B5 income.generalPublicBudget.finalAccounts 800000.00
      B6 income.governmentFundsBudget.finalAccounts 200000.00
      B7 income.fiscalAppropriation.finalAccounts 1000000.00
      B8 appropriationCarryOver.opening.finalAccounts 90000.00
      B9 appropriationCarryOver.openingGeneralBudget.finalAccounts 60000.00
      B10 governmentFundsBudget.opening.finalAccounts 30000.00
      B11 appropriationBalance.income.finalAccounts 1090000.00
      D5 appropriationExpenditure.201.total.finalAccounts 750000.00
      E5 generalBudgetExpenditure.201.total.finalAccounts 750000.00
      D6 appropriationExpenditure.212.total.finalAccounts 220000.00
      F6 governmentFundsBudget.212.expenditure.finalAccounts 220000.00
      D7 appropriationExpenditure.total.finalAccounts 970000.00
      E7 generalBudgetExpenditure.total.finalAccounts 750000.00
      F7 governmentFundsBudget.expenditure.finalAccounts 220000.00
      D8 appropriationCarryOver.closing.finalAccounts 120000.00
      E8 appropriationCarryOver.closingGeneralBudget.finalAccounts 110000.00
      F8 governmentFundsBudget.closing.finalAccounts 10000.00
      D11 appropriationBalance.expenditure.finalAccounts 1090000.00
      E11 appropriationBalance.generalBudget.finalAccounts 860000.00
      F11 appropriationBalance.governmentFundsBudget.finalAccounts 230000.00
    `,
  },
  {
    name: "一般公共预算财政拨款支出决算表 with 合计 as the last row, a header above its three columns",
    sheets: [
      {
        sheet: "表5",
        drawing: `
          表五 一般公共预算财政拨款支出决算表（单位：元） | | | |
          功能分类科目编码 | 科目名称 | 一般公共预算财政拨款支出决算数 | |
           | | 合计 | 基本支出 | 项目支出
          201 | 一般公共服务支出 | 9,000.00 | 6,000.00 | 3,000.00
          20113 | 商贸事务 | 9,000.00 | 6,000.00 | 3,000.00
          2011301 | 行政运行 | 6,000.00 | 6,000.00 |
          2011308 | 招商引资 | 3,000.00 | | 3,000.00
          合计 | | 9,000.00 | 6,000.00 | 3,000.00
        `,
        frame: { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 4)] },
      },
    ],
    fiscalYear: 2021,
    facts: `
      C4 generalBudgetExpenditure.201.total.finalAccounts 9000.00
      D4 generalBudgetExpenditure.201.basic.finalAccounts 6000.00
      E4 generalBudgetExpenditure.201.project.finalAccounts 3000.00
      C5 generalBudgetExpenditure.20113.total.finalAccounts 9000.00
      D5 generalBudgetExpenditure.20113.basic.finalAccounts 6000.00
      E5 generalBudgetExpenditure.20113.project.finalAccounts 3000.00
      C6 generalBudgetExpenditure.2011301.total.finalAccounts 6000.00
      D6 generalBudgetExpenditure.2011301.basic.finalAccounts 6000.00
      C7 generalBudgetExpenditure.2011308.total.finalAccounts 3000.00
      E7 generalBudgetExpenditure.2011308.project.finalAccounts 3000.00
      C8 generalBudgetExpenditure.total.finalAccounts 9000.00
      D8 generalBudgetExpenditure.basic.finalAccounts 6000.00
      E8 generalBudgetExpenditure.project.finalAccounts 3000.00
    `,
  },
  {
    name: "一般公共预算财政拨款基本支出决算明细表 in three blocks",
    sheets: [
      {
        sheet: "公开06表",
        drawing: `
          一般公共预算财政拨款基本支出决算明细表 | | | | | | | |
           | | | | | | | | 单位：万元
          人员经费 | | | 公用经费 | | | | |
          科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
          301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 9.50 | 310 | 资本性支出 | 1.50
          30101 | 基本工资 | 20.00 | 30201 | 办公费 | 9.00 | 31002 | 办公设备购置 | 1.50
          30102 | 津贴补贴 | 10.00 | 30217 | 公务接待费 | 0.50 | | |
          303 | 对个人和家庭的补助 | 2.00 | | | | | |
          30302 | 退休费 | 2.00 | | | | | |
          人员经费合计 | | 32.00 | 公用经费合计 | | | | | 11.00
        `,
        frame: {
          merges: [merge(2, 0, 2, 2), merge(2, 3, 2, 8), merge(9, 0, 9, 1), merge(9, 3, 9, 7)],
        },
      },
    ],
    fiscalYear: 2023,
    facts: `
      C5 generalBudgetExpenditure.301.basic.finalAccounts 300000.00
      C6 generalBudgetExpenditure.30101.basic.finalAccounts 200000.00
      C7 generalBudgetExpenditure.30102.basic.finalAccounts 100000.00
      C8 generalBudgetExpenditure.303.basic.finalAccounts 20000.00
      C9 generalBudgetExpenditure.30302.basic.finalAccounts 20000.00
      C10 generalBudgetExpenditure.personnel.finalAccounts 320000.00
      F5 generalBudgetExpenditure.302.basic.finalAccounts 95000.00
      F6 generalBudgetExpenditure.30201.basic.finalAccounts 90000.00
      F7 generalBudgetExpenditure.30217.basic.finalAccounts 5000.00
      I5 generalBudgetExpenditure.310.basic.finalAccounts 15000.00
      I6 generalBudgetExpenditure.31002.basic.finalAccounts 15000.00
      I10 generalBudgetExpenditure.publicUse.finalAccounts 110000.00
    `,
  },
  {
    name: "政府性基金预算财政拨款收入支出决算表: opening, income, three columns of spending, closing",
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          2023年度政府性基金预算财政拨款收入支出决算表 | | | | | | |
          单位：万元 | | | | | | |
          功能分类科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
           | | | | 小计 | 基本支出 | 项目支出 |
          合计 | | 1.00 | 145000.00 | 144000.00 | 0.00 | 144000.00 | 1001.00
          21208 | 国有土地使用权出让收入安排的支出 | 1.00 | 145000.00 | 144000.00 | | 144000.00 | 1001.00
        `,
        frame: {
          merges: [
            ...[0, 1, 2, 3, 7].map((at) => merge(2, at, 3, at)),
            merge(2, 4, 2, 6),
            merge(4, 0, 4, 1),
          ],
        },
      },
    ],
    facts: `
      C5 governmentFundsBudget.opening.finalAccounts 10000.00
      D5 income.governmentFundsBudget.finalAccounts 1450000000.00
      E5 governmentFundsBudget.expenditure.finalAccounts 1440000000.00
      F5 governmentFundsBudget.basic.finalAccounts 0.00
      G5 governmentFundsBudget.project.finalAccounts 1440000000.00
      H5 governmentFundsBudget.closing.finalAccounts 10010000.00
      C6 governmentFundsBudget.21208.opening.finalAccounts 10000.00
      D6 governmentFundsBudget.21208.income.finalAccounts 1450000000.00
      E6 governmentFundsBudget.21208.expenditure.finalAccounts 1440000000.00
      G6 governmentFundsBudget.21208.project.finalAccounts 1440000000.00
      H6 governmentFundsBudget.21208.closing.finalAccounts 10010000.00
    `,
  },
  {
    name: "国有资本经营预算财政拨款支出决算表 without any figure, and the sentence that says so",
    sheets: [
      {
        sheet: "公开08表",
        drawing: `
          2023年度国有资本经营预算财政拨款支出决算表 | | | |
          单位：万元 | | | |
          功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          合计 | | | |
          说明：某局本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。 | | | |
        `,
      },
    ],
    facts: "",
  },
]);
