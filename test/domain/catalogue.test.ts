import { thresholds } from "../../src/domain/anomalies/thresholds";
import { indicators } from "../../src/domain/indicators/index";
import { rules } from "../../src/domain/review";

/** What users and other programs see of the rules: changing a line here changes the product. */
const indicatorTable = [
  [
    "originalBudgetCompletion",
    "支出完成年初预算百分比",
    "disclosureTemplate2024",
    "完成年初预算的百分比",
  ],
  [
    "basicExpenditureCompletion",
    "基本支出完成年初预算百分比",
    "disclosureTemplate2024",
    "完成年初预算的百分比",
  ],
  [
    "projectExpenditureCompletion",
    "项目支出完成年初预算百分比",
    "disclosureTemplate2024",
    "完成年初预算的百分比",
  ],
  ["incomeCompletion", "收入完成年初预算百分比", "disclosureTemplate2024", "完成年初预算的百分比"],
  ["executionRate", "预算执行率（决算数÷调整预算数）", "sichuanProjectForm", "预算执行率"],
  [
    "basicExecutionRate",
    "基本支出预算执行率（决算数÷调整预算数）",
    "sichuanProjectForm",
    "预算执行率",
  ],
  [
    "projectExecutionRate",
    "项目支出预算执行率（决算数÷调整预算数）",
    "sichuanProjectForm",
    "预算执行率",
  ],
  ["budgetAdjustmentRate", "预算调整率", "commonIndicators2013", "预算调整率"],
  [
    "hunanBudgetControlRate",
    "预算控制率（本年追加预算÷年初预算）",
    "hunanEvaluation",
    "预算控制率",
  ],
  [
    "hunanBudgetCompletion",
    "预算完成率（可用资金未结余部分÷可用资金）",
    "hunanEvaluation",
    "预算完成率",
  ],
  [
    "expenditureGrowthOnBudget",
    "支出较年初预算增减率",
    "disclosureTemplate2024",
    "支出决算与预算差异说明",
  ],
  [
    "incomeGrowthOnBudget",
    "收入较年初预算增减率",
    "disclosureTemplate2024",
    "收入决算与预算差异说明",
  ],
  ["expenditureChangeOnPriorYear", "支出较上年增减率", "disclosureTemplate2024", "与上年度相比"],
  ["incomeChangeOnPriorYear", "收入较上年增减率", "disclosureTemplate2024", "与上年度相比"],
  [
    "generalBudgetExpenditureChange",
    "一般公共预算财政拨款支出较上年增减率",
    "disclosureTemplate2024",
    "一般公共预算财政拨款支出决算总体情况",
  ],
  [
    "expenditureProgressAgainstIncome",
    "资金执行进度（本年支出÷本年收入）",
    "countyReports",
    "资金实际执行进度",
  ],
  [
    "spendingOfAvailableFunds",
    "可用资金支出率（本年支出÷年初结转和结余与本年收入之和）",
    "ownConvention",
    "可用资金支出率",
  ],
  [
    "carryOverRate",
    "结转结余率（年末结转和结余÷支出调整预算数）",
    "commonIndicators2013",
    "结转结余率",
  ],
  ["carryOverChangeRate", "结转结余变动率", "commonIndicators2013", "结转结余变动率"],
  [
    "threePublicExpensesCompletion",
    "“三公”经费完成预算百分比",
    "commonIndicators2013",
    "三公经费控制率",
  ],
  [
    "overseasTravelCompletion",
    "因公出国（境）费完成预算百分比",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "officialVehiclesCompletion",
    "公务用车购置及运行维护费完成预算百分比",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "vehiclePurchaseCompletion",
    "公务用车购置费完成预算百分比",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "vehicleRunningCompletion",
    "公务用车运行维护费完成预算百分比",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "officialReceptionCompletion",
    "公务接待费完成预算百分比",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "threePublicExpensesChange",
    "“三公”经费较上年决算增减率",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "overseasTravelChange",
    "因公出国（境）费较上年决算增减率",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "officialVehiclesChange",
    "公务用车购置及运行维护费较上年决算增减率",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "vehiclePurchaseChange",
    "公务用车购置费较上年决算增减率",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "vehicleRunningChange",
    "公务用车运行维护费较上年决算增减率",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "officialReceptionChange",
    "公务接待费较上年决算增减率",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "threePublicBudgetChange",
    "“三公”经费变动率（预算数）",
    "commonIndicators2013",
    "三公经费变动率",
  ],
  ["publicUseControlRate", "公用经费控制率", "commonIndicators2013", "公用经费控制率"],
  [
    "operatingFundsControlRate",
    "机关运行经费控制率",
    "commonIndicators2013",
    "公用经费控制率（机关运行经费口径）",
  ],
  [
    "operatingFundsChange",
    "机关运行经费较上年增减率",
    "disclosureTemplate2024",
    "机关运行经费支出情况",
  ],
  ["procurementExecutionRate", "政府采购执行率", "commonIndicators2013", "政府采购执行率"],
  ["projectFundsUseRate", "项目资金使用率", "countyReports", "资金使用率"],
  ["staffingControlRate", "在职人员控制率", "commonIndicators2013", "在职人员控制率"],
  [
    "fiscalAppropriationShare",
    "财政拨款收入占本年收入比重",
    "disclosureTemplate2024",
    "收入决算情况说明",
  ],
  [
    "superiorSubsidyShare",
    "上级补助收入占本年收入比重",
    "disclosureTemplate2024",
    "收入决算情况说明",
  ],
  [
    "institutionalIncomeShare",
    "事业收入占本年收入比重",
    "disclosureTemplate2024",
    "收入决算情况说明",
  ],
  ["businessIncomeShare", "经营收入占本年收入比重", "disclosureTemplate2024", "收入决算情况说明"],
  [
    "affiliateRemittanceShare",
    "附属单位上缴收入占本年收入比重",
    "disclosureTemplate2024",
    "收入决算情况说明",
  ],
  ["otherIncomeShare", "其他收入占本年收入比重", "disclosureTemplate2024", "收入决算情况说明"],
  ["basicExpenditureShare", "基本支出占本年支出比重", "disclosureTemplate2024", "支出决算情况说明"],
  [
    "projectExpenditureShare",
    "项目支出占本年支出比重",
    "disclosureTemplate2024",
    "支出决算情况说明",
  ],
  [
    "superiorRemittanceShare",
    "上缴上级支出占本年支出比重",
    "disclosureTemplate2024",
    "支出决算情况说明",
  ],
  [
    "businessExpenditureShare",
    "经营支出占本年支出比重",
    "disclosureTemplate2024",
    "支出决算情况说明",
  ],
  [
    "affiliateSubsidyShare",
    "对附属单位补助支出占本年支出比重",
    "disclosureTemplate2024",
    "支出决算情况说明",
  ],
  [
    "generalBudgetExpenditureShare",
    "一般公共预算财政拨款支出占本年支出比重",
    "disclosureTemplate2024",
    "一般公共预算财政拨款支出决算总体情况",
  ],
  ["personnelShare", "人员经费占基本支出比重", "countyReports", "基本支出决算情况说明"],
  ["publicUseShare", "公用经费占基本支出比重", "countyReports", "基本支出决算情况说明"],
  [
    "generalBudgetPersonnelShare",
    "一般公共预算人员经费占其基本支出比重",
    "countyReports",
    "基本支出决算情况说明",
  ],
  [
    "generalBudgetPublicUseShare",
    "一般公共预算公用经费占其基本支出比重",
    "countyReports",
    "基本支出决算情况说明",
  ],
  [
    "overseasTravelShare",
    "因公出国（境）费占“三公”经费比重",
    "disclosureTemplate2024",
    "“三公”经费支出决算具体情况",
  ],
  [
    "officialVehiclesShare",
    "公务用车购置及运行维护费占“三公”经费比重",
    "disclosureTemplate2024",
    "“三公”经费支出决算具体情况",
  ],
  [
    "officialReceptionShare",
    "公务接待费占“三公”经费比重",
    "disclosureTemplate2024",
    "“三公”经费支出决算具体情况",
  ],
  [
    "smallAndMediumShare",
    "授予中小企业合同金额占政府采购支出比重",
    "disclosureTemplate2024",
    "政府采购支出情况",
  ],
  [
    "smallAndMicroShare",
    "授予小微企业合同金额占政府采购支出比重",
    "disclosureTemplate2024",
    "政府采购支出情况",
  ],
  ["currentAssetsShare", "流动资产占资产总额比重", "countyReports", "资产情况"],
  ["nonCurrentAssetsShare", "非流动资产占资产总额比重", "countyReports", "资产情况"],
] satisfies readonly (readonly (string | number)[])[];

const ruleTable = [
  ["partsDoNotAddUp", "合计与分项之和", "finalAccountsForm", "表内合计与分项的勾稽关系"],
  ["hierarchyDoesNotAddUp", "科目类款项合计", "finalAccountsForm", "科目类、款、项之间的勾稽关系"],
  [
    "publicUseClassesDoNotAddUp",
    "人员经费、公用经费与经济分类",
    "disclosureTemplate2024",
    "一般公共预算财政拨款基本支出决算表",
  ],
  ["namedProjectsDoNotAddUp", "所列项目之和与项目支出", "countyReports", "项目支出明细"],
  ["unitsDoNotAddUp", "部门汇总数与所属单位之和", "finalAccountsForm", "部门汇总数与所属单位数"],
  ["specialDiffersFromProject", "专项支出与项目支出", "countyReports", "专项支出情况"],
  [
    "assetPurchaseDiffersFromCapital",
    "资产购置支出与资本性支出",
    "countyReports",
    "资产购置支出与资本性支出",
  ],
  ["selfEvaluationSplitsDiffer", "自评表年度资金与其分类", "hunanSelfEvaluation", "年度预算申请"],
  [
    "digitSlip",
    "疑似漏写、多写或颠倒的数字",
    "ownConvention",
    "合计不符时查找漏写、多写或颠倒的数字",
  ],
  [
    "carryOverDoesNotBalance",
    "年初结转、本年收支与年末结转平衡",
    "finalAccountsForm",
    "收入总计与支出总计的勾稽关系",
  ],
  ["balanceSidesDiffer", "收入总计与支出总计", "finalAccountsForm", "收入总计等于支出总计"],
  [
    "budgetDoesNotBalance",
    "预算栏收入总计与支出、年末结转",
    "finalAccountsForm",
    "预算栏年末结转和结余等于收入总计减本年支出合计",
  ],
  [
    "appropriationSidesDiffer",
    "财政拨款收入总计与支出总计",
    "finalAccountsForm",
    "财政拨款收入支出决算总表的勾稽关系",
  ],
  [
    "governmentFundsDoNotBalance",
    "政府性基金各科目收支平衡",
    "finalAccountsForm",
    "政府性基金预算财政拨款收入支出决算表的勾稽关系",
  ],
  [
    "appropriationBudgetsDoNotBalance",
    "各类预算财政拨款收支平衡",
    "finalAccountsForm",
    "财政拨款收入支出决算总表的勾稽关系",
  ],
  [
    "openingDiffersFromPriorClosing",
    "年初结转与上年年末结转",
    "finalAccountsForm",
    "年初结转和结余与上年年末结转和结余的关系",
  ],
  ["readingsDiffer", "同一指标各处一致", "finalAccountsForm", "表间同一指标的勾稽关系"],
  [
    "printedFigureDoesNotFollow",
    "表列增减额与比率复算",
    "ownConvention",
    "表列增减额、增减率、完成率按表列金额复算",
  ],
  ["negativeAmount", "金额不为负数", "finalAccountsForm", "收入、支出各行次应大于或等于零"],
  [
    "adjustedBudgetMissing",
    "调整预算数填列",
    "finalAccountsForm",
    "年初预算数不为零时应填列全年预算数",
  ],
  [
    "capitalConstructionExceedsProject",
    "基本建设类项目不超过项目支出",
    "finalAccountsForm",
    "项目支出大于或等于其中的基本建设类项目支出",
  ],
  [
    "generalBudgetExceedsExpenditure",
    "一般公共预算支出不超过本年支出",
    "finalAccountsForm",
    "支出决算表与一般公共预算财政拨款支出决算表的关系",
  ],
  [
    "operatingFundsExceedPublicUse",
    "机关运行经费不超过公用经费",
    "disclosureTemplate2024",
    "机关运行经费口径说明",
  ],
  [
    "basicThreePublicExceedsTotal",
    "基本支出中“三公”科目不超过“三公”经费",
    "disclosureTemplate2024",
    "“三公”经费与基本支出经济分类的关系",
  ],
  [
    "smallAndMediumExceedProcurement",
    "授予中小企业合同金额不超过政府采购总额",
    "disclosureTemplate2024",
    "政府采购支出情况",
  ],
  [
    "smallAndMicroExceedSmallAndMedium",
    "授予小微企业合同金额不超过授予中小企业合同金额",
    "disclosureTemplate2024",
    "政府采购支出情况",
  ],
  ["vehiclesDoNotAddUp", "车辆合计与各类车辆之和", "disclosureTemplate2024", "国有资产占用情况"],
  [
    "countsContradictAmounts",
    "“三公”经费金额与实物量",
    "disclosureTemplate2024",
    "“三公”经费支出决算具体情况",
  ],
  ["threePublicExpensesOverBudget", "“三公”经费决算不超预算", "budgetLaw", "第十三条"],
  ["threePublicItemOverBudget", "“三公”经费各项决算不超预算", "budgetLaw", "第十三条"],
  ["spentWithoutBudget", "各项支出均有预算", "budgetLaw", "第十三条"],
  ["executionAboveBudget", "支出不超调整预算", "budgetLaw", "第十三条"],
  ["executionBelowThreshold", "预算执行率", "sichuanProjectForm", "预算执行率低于90%应说明原因"],
  ["implausibleRate", "完成率合理性", "ownConvention", "完成率超过10倍时核对计量单位"],
  [
    "largeDifferenceWithoutCause",
    "决算与年初预算较大差异的原因",
    "ownConvention",
    "决算与预算差异较大的界限",
  ],
  ["largeAdjustment", "预算调整幅度", "hunanEvaluation", "预算控制率"],
  ["carryOverGrowth", "结转结余增长幅度", "ownConvention", "结转结余增长较快的界限"],
  [
    "threePublicIncreaseOnPriorYear",
    "“三公”经费只减不增",
    "disclosureTemplate2024",
    "“三公”经费支出决算总体情况",
  ],
  [
    "threePublicNotRefined",
    "“三公”经费细化内容",
    "disclosureProcedure2016",
    "“三公”经费的细化公开",
  ],
  [
    "countsOutOfProportion",
    "“三公”经费批次与人次",
    "disclosureTemplate2024",
    "“三公”经费支出决算具体情况",
  ],
  [
    "spendingFromOtherFunds",
    "财政拨款以外资金安排的支出",
    "finalAccountsForm",
    "支出决算表与一般公共预算财政拨款支出决算表的关系",
  ],
  ["staffingOverEstablishment", "在职人数不超编制", "hunanEvaluation", "在职人员控制率"],
  ["untidyCells", "表格数据规范", "ownConvention", "表格数据应为规范数值"],
] satisfies readonly (readonly (string | number)[])[];

const thresholdTable = [
  ["executionToExplain", "90", "sichuanProjectForm", "预算执行率低于90%应说明原因", 2023],
  ["execution", "100", "budgetLaw", "第十三条", 2018],
  ["budgetAdjustment", "30", "hunanEvaluation", "预算控制率", 2016],
  ["differenceToExplain", "30", "ownConvention", "决算与预算差异较大的界限", 2026],
  ["carryOverGrowth", "30", "ownConvention", "结转结余增长较快的界限", 2026],
  ["staffing", "100", "hunanEvaluation", "在职人员控制率", 2015],
  ["implausibleRate", "1000", "ownConvention", "完成率超过10倍时核对计量单位", 2026],
] satisfies readonly (readonly (string | number)[])[];

test("indicators: id, label, source and place", () => {
  expect(
    indicators.map(({ id, label, source }) => [id, label, source.source, source.place]),
  ).toEqual(indicatorTable);
});

test("rules: id, label, source and place", () => {
  expect(
    rules.map(({ id, label, citation }) => [id, label, citation.source, citation.place]),
  ).toEqual(ruleTable);
});

test("thresholds: percent, source, place and year", () => {
  expect(
    Object.entries(thresholds).map(([name, { percent, source, since }]) => [
      name,
      percent,
      source.source,
      source.place,
      since,
    ]),
  ).toEqual(thresholdTable);
});
