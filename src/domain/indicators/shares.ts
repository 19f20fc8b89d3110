import { type Citation, cite } from "../sources";
import type { AmountConceptId } from "../factKey";
import { defineShare } from "./defineShare";
import type { Indicator } from "./defineIndicator";

const incomeAccounts = cite("disclosureTemplate2024", "收入决算情况说明");
const expenditureAccounts = cite("disclosureTemplate2024", "支出决算情况说明");
const generalBudgetAccounts = cite(
  "disclosureTemplate2024",
  "一般公共预算财政拨款支出决算总体情况",
);
const basicAccounts = cite("countyReports", "基本支出决算情况说明");
const threePublicAccounts = cite("disclosureTemplate2024", "“三公”经费支出决算具体情况");
const procurementAccounts = cite("disclosureTemplate2024", "政府采购支出情况");
const assetReport = cite("countyReports", "资产情况");

export const fiscalAppropriationShare = share(
  "fiscalAppropriationShare",
  "财政拨款收入占本年收入比重",
  {
    of: "income.total",
    part: "income.fiscalAppropriation",
    source: incomeAccounts,
  },
);
export const superiorSubsidyShare = share("superiorSubsidyShare", "上级补助收入占本年收入比重", {
  of: "income.total",
  part: "income.superiorSubsidy",
  source: incomeAccounts,
});
export const institutionalIncomeShare = share(
  "institutionalIncomeShare",
  "事业收入占本年收入比重",
  {
    of: "income.total",
    part: "income.institutional",
    source: incomeAccounts,
  },
);
export const businessIncomeShare = share("businessIncomeShare", "经营收入占本年收入比重", {
  of: "income.total",
  part: "income.business",
  source: incomeAccounts,
});
export const affiliateRemittanceShare = share(
  "affiliateRemittanceShare",
  "附属单位上缴收入占本年收入比重",
  {
    of: "income.total",
    part: "income.affiliateRemittance",
    source: incomeAccounts,
  },
);
export const otherIncomeShare = share("otherIncomeShare", "其他收入占本年收入比重", {
  of: "income.total",
  part: "income.other",
  source: incomeAccounts,
});

export const basicExpenditureShare = share("basicExpenditureShare", "基本支出占本年支出比重", {
  of: "expenditure.total",
  part: "expenditure.basic",
  source: expenditureAccounts,
});
export const projectExpenditureShare = share("projectExpenditureShare", "项目支出占本年支出比重", {
  of: "expenditure.total",
  part: "expenditure.project",
  source: expenditureAccounts,
});
export const superiorRemittanceShare = share(
  "superiorRemittanceShare",
  "上缴上级支出占本年支出比重",
  {
    of: "expenditure.total",
    part: "expenditure.superiorRemittance",
    source: expenditureAccounts,
  },
);
export const businessExpenditureShare = share(
  "businessExpenditureShare",
  "经营支出占本年支出比重",
  {
    of: "expenditure.total",
    part: "expenditure.business",
    source: expenditureAccounts,
  },
);
export const affiliateSubsidyShare = share(
  "affiliateSubsidyShare",
  "对附属单位补助支出占本年支出比重",
  {
    of: "expenditure.total",
    part: "expenditure.affiliateSubsidy",
    source: expenditureAccounts,
  },
);

export const generalBudgetExpenditureShare = share(
  "generalBudgetExpenditureShare",
  "一般公共预算财政拨款支出占本年支出比重",
  {
    of: "expenditure.total",
    part: "generalBudgetExpenditure.total",
    source: generalBudgetAccounts,
  },
);

export const personnelShare = share("personnelShare", "人员经费占基本支出比重", {
  of: "expenditure.basic",
  part: "expenditure.personnel",
  source: basicAccounts,
});
export const publicUseShare = share("publicUseShare", "公用经费占基本支出比重", {
  of: "expenditure.basic",
  part: "expenditure.publicUse",
  source: basicAccounts,
});
export const generalBudgetPersonnelShare = share(
  "generalBudgetPersonnelShare",
  "一般公共预算人员经费占其基本支出比重",
  {
    of: "generalBudgetExpenditure.basic",
    part: "generalBudgetExpenditure.personnel",
    source: basicAccounts,
  },
);
export const generalBudgetPublicUseShare = share(
  "generalBudgetPublicUseShare",
  "一般公共预算公用经费占其基本支出比重",
  {
    of: "generalBudgetExpenditure.basic",
    part: "generalBudgetExpenditure.publicUse",
    source: basicAccounts,
  },
);

export const overseasTravelShare = share(
  "overseasTravelShare",
  "因公出国（境）费占“三公”经费比重",
  {
    of: "threePublicExpenses.total",
    part: "threePublicExpenses.overseasTravel",
    source: threePublicAccounts,
  },
);
export const officialVehiclesShare = share(
  "officialVehiclesShare",
  "公务用车购置及运行维护费占“三公”经费比重",
  {
    of: "threePublicExpenses.total",
    part: "threePublicExpenses.officialVehicles",
    source: threePublicAccounts,
  },
);
export const officialReceptionShare = share(
  "officialReceptionShare",
  "公务接待费占“三公”经费比重",
  {
    of: "threePublicExpenses.total",
    part: "threePublicExpenses.officialReception",
    source: threePublicAccounts,
  },
);

export const smallAndMediumShare = share(
  "smallAndMediumShare",
  "授予中小企业合同金额占政府采购支出比重",
  {
    of: "procurement.total",
    part: "procurement.smallAndMedium",
    source: procurementAccounts,
  },
);
export const smallAndMicroShare = share(
  "smallAndMicroShare",
  "授予小微企业合同金额占政府采购支出比重",
  {
    of: "procurement.total",
    part: "procurement.smallAndMicro",
    source: procurementAccounts,
  },
);

export const currentAssetsShare = share("currentAssetsShare", "流动资产占资产总额比重", {
  of: "assets.total",
  part: "assets.current",
  source: assetReport,
});
export const nonCurrentAssetsShare = share("nonCurrentAssetsShare", "非流动资产占资产总额比重", {
  of: "assets.total",
  part: "assets.nonCurrent",
  source: assetReport,
});

type PartOfWhole = {
  readonly part: AmountConceptId;
  readonly of: AmountConceptId;
  readonly source: Citation;
};

/** The share in the final accounts of the year. */
function share(id: string, label: string, { part, of, source }: PartOfWhole): Indicator {
  return defineShare({
    id,
    label,
    source,
    part: `${part}.finalAccounts`,
    whole: `${of}.finalAccounts`,
  });
}
