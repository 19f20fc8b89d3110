import { describeWorkbooks } from "./describeWorkbooks";

// Forms of self-evaluation reports, with the figures of published reports of counties and districts.
describeWorkbooks("county forms", [
  {
    name: "an industry bureau: overall expenditure, phases in rows, asset purchase below",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "整体支出",
        drawing: `
          部门整体支出情况 | | | |
          单位：万元 | | | |
          项目 | 合计 | 基本支出 | 项目支出 | 政府专项
          年初预算 | 351.45 | 271.75 | 79.70 | 0.00
          调整预算 | 6229.93 | 562.12 | 5667.81 | 0.00
          决算数 | 4315.68 | 527.17 | 3788.51 | 0.00
          其中：资产购置支出 | 9.0 | 3.3 | 5.7 |
        `,
      },
    ],
    facts: `
      B4 expenditure.total.originalBudget 3514500.00
      C4 expenditure.basic.originalBudget 2717500.00
      D4 expenditure.project.originalBudget 797000.00
      E4 expenditure.governmentSpecial.originalBudget 0.00
      B5 expenditure.total.adjustedBudget 62299300.00
      C5 expenditure.basic.adjustedBudget 5621200.00
      D5 expenditure.project.adjustedBudget 56678100.00
      E5 expenditure.governmentSpecial.adjustedBudget 0.00
      B6 expenditure.total.finalAccounts 43156800.00
      C6 expenditure.basic.finalAccounts 5271700.00
      D6 expenditure.project.finalAccounts 37885100.00
      E6 expenditure.governmentSpecial.finalAccounts 0.00
      B7 assetPurchase.total.finalAccounts 90000.00
      C7 assetPurchase.basic.finalAccounts 33000.00
      D7 assetPurchase.project.finalAccounts 57000.00
    `,
  },
  {
    name: "a street office: income, expenditure and balances of the year",
    fiscalYear: 2020,
    sheets: [
      {
        sheet: "收支",
        drawing: `
          2020年度收支结余情况表 |
          单位：万元 |
          项目 | 金额
          年初结转和结余 | 493.56
          本年收入合计 | 7078.79
          本年支出合计 | 4053.21
          基本支出 | 325.13
          项目支出 | 3728.08
          年末结转和结余 | 3519.15
        `,
      },
    ],
    facts: `
      B4 carryOver.opening.finalAccounts 4935600.00
      B5 income.total.finalAccounts 70787900.00
      B6 expenditure.total.finalAccounts 40532100.00
      B7 expenditure.basic.finalAccounts 3251300.00
      B8 expenditure.project.finalAccounts 37280800.00
      B9 carryOver.closing.finalAccounts 35191500.00
    `,
  },
  {
    name: "a development zone: original budget and final accounts of income and expenditure",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          2019年度收入支出预算执行情况表 | |
          单位：万元 | |
          项目 | 年初预算数 | 决算数
          收入合计 | 174053.00 | 168831.84
          财政拨款收入 | | 168581.84
          一般公共预算财政拨款收入 | 29053.00 |
          政府性基金预算财政拨款收入 | 145000.00 |
          其他收入 | | 250.00
          支出合计 | 174053.00 | 166246.71
          基本支出 | 1053.00 | 5196.57
          项目支出 | 173000.00 | 161050.14
        `,
      },
    ],
    facts: `
      B4 income.total.originalBudget 1740530000.00
      C4 income.total.finalAccounts 1688318400.00
      C5 income.fiscalAppropriation.finalAccounts 1685818400.00
      B6 income.generalPublicBudget.originalBudget 290530000.00
      B7 income.governmentFundsBudget.originalBudget 1450000000.00
      C8 income.other.finalAccounts 2500000.00
      B9 expenditure.total.originalBudget 1740530000.00
      C9 expenditure.total.finalAccounts 1662467100.00
      B10 expenditure.basic.originalBudget 10530000.00
      C10 expenditure.basic.finalAccounts 51965700.00
      B11 expenditure.project.originalBudget 1730000000.00
      C11 expenditure.project.finalAccounts 1610501400.00
    `,
  },
  {
    name: "a science bureau: 预决算差异 by class, in yuan, with causes",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "差异",
        drawing: `
          预决算差异情况表 | | | | |
          单位：元 | | | | |
          项目 | 年初预算数 | 决算数 | 差异额 | 增减% | 原因
          一、收入合计 | 7000581.64 | 19040215.35 | 12039633.71 | 171.98 | 上级专项资金增加
          二、支出合计 | 7000581.64 | 19064015.35 | 12063433.71 | 172.32 | 上级专项资金增加
          一般公共服务支出 | 3400581.64 | 4325781.81 | 925200.17 | 27.21 | 人员经费增加
          教育支出 | | 329909.36 | 329909.36 | | 年中追加
          科学技术支出 | 3600000.00 | 12629894.80 | 9029894.80 | 250.83 | 上级专项资金增加
          资源勘探信息等支出 | | 1778429.38 | 1778429.38 | | 年中追加
        `,
      },
    ],
    facts: `
      B4 income.total.originalBudget 7000581.64
      C4 income.total.finalAccounts 19040215.35
      B5 expenditure.total.originalBudget 7000581.64
      C5 expenditure.total.finalAccounts 19064015.35
      B6 expenditure.201.total.originalBudget 3400581.64
      C6 expenditure.201.total.finalAccounts 4325781.81
      C7 expenditure.205.total.finalAccounts 329909.36
      B8 expenditure.206.total.originalBudget 3600000.00
      C8 expenditure.206.total.finalAccounts 12629894.80
      C9 expenditure.215.total.finalAccounts 1778429.38
    `,
  },
  {
    name: "an office: what project money was received and used for",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "Sheet1",
        drawing: `
          项目资金使用管理情况表 |
          单位：万元 |
          项目 | 金额
          项目资金收入 | 1013
          项目资金支出 | 824.21
          其中：人员经费 | 107.82
          商品和服务支出 | 574.09
          其他资本性支出 | 142.30
        `,
      },
    ],
    facts: `
      B4 projectFunds.received.finalAccounts 10130000.00
      B5 projectFunds.used.finalAccounts 8242100.00
      B6 projectFunds.personnel.finalAccounts 1078200.00
      B7 projectFunds.goodsAndServices.finalAccounts 5740900.00
      B8 projectFunds.capital.finalAccounts 1423000.00
    `,
  },
  {
    name: "assets at the year's end",
    fiscalYear: 2019,
    sheets: [
      {
        sheet: "资产",
        drawing: `
          年末资产情况表 | |
          单位：万元 | |
          项目 | 期末数 | 占资产总额比例%
          资产合计 | 587.00 | 100.00
          流动资产 | 0.63 | 0.11
          非流动资产 | 586.37 | 99.89
          其中：固定资产净值 | 212.48 | 36.20
          无形资产净值 | 373.89 | 63.70
        `,
      },
    ],
    facts: `
      B4 assets.total.finalAccounts 5870000.00
      B5 assets.current.finalAccounts 6300.00
      B6 assets.nonCurrent.finalAccounts 5863700.00
      B7 assets.fixedNet.finalAccounts 2124800.00
      B8 assets.intangibleNet.finalAccounts 3738900.00
    `,
  },
]);
