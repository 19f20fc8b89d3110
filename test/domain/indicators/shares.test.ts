import { carryOverRate } from "../../../src/domain/indicators/carryOverRate";
import { expenditureProgressAgainstIncome } from "../../../src/domain/indicators/expenditureProgressAgainstIncome";
import { projectFundsUseRate } from "../../../src/domain/indicators/projectFundsUseRate";
import {
  affiliateRemittanceShare,
  affiliateSubsidyShare,
  basicExpenditureShare,
  businessExpenditureShare,
  businessIncomeShare,
  currentAssetsShare,
  fiscalAppropriationShare,
  generalBudgetExpenditureShare,
  generalBudgetPersonnelShare,
  generalBudgetPublicUseShare,
  institutionalIncomeShare,
  nonCurrentAssetsShare,
  officialReceptionShare,
  officialVehiclesShare,
  otherIncomeShare,
  overseasTravelShare,
  personnelShare,
  projectExpenditureShare,
  publicUseShare,
  smallAndMediumShare,
  smallAndMicroShare,
  superiorRemittanceShare,
  superiorSubsidyShare,
} from "../../../src/domain/indicators/shares";
import { describeIndicator } from "../../support/domain/describeIndicator";

describe.each([
  [
    fiscalAppropriationShare,
    "income.fiscalAppropriation.finalAccounts",
    "income.total.finalAccounts",
  ],
  [superiorSubsidyShare, "income.superiorSubsidy.finalAccounts", "income.total.finalAccounts"],
  [institutionalIncomeShare, "income.institutional.finalAccounts", "income.total.finalAccounts"],
  [businessIncomeShare, "income.business.finalAccounts", "income.total.finalAccounts"],
  [
    affiliateRemittanceShare,
    "income.affiliateRemittance.finalAccounts",
    "income.total.finalAccounts",
  ],
  [otherIncomeShare, "income.other.finalAccounts", "income.total.finalAccounts"],
  [basicExpenditureShare, "expenditure.basic.finalAccounts", "expenditure.total.finalAccounts"],
  [projectExpenditureShare, "expenditure.project.finalAccounts", "expenditure.total.finalAccounts"],
  [
    superiorRemittanceShare,
    "expenditure.superiorRemittance.finalAccounts",
    "expenditure.total.finalAccounts",
  ],
  [
    businessExpenditureShare,
    "expenditure.business.finalAccounts",
    "expenditure.total.finalAccounts",
  ],
  [
    affiliateSubsidyShare,
    "expenditure.affiliateSubsidy.finalAccounts",
    "expenditure.total.finalAccounts",
  ],
  [
    generalBudgetExpenditureShare,
    "generalBudgetExpenditure.total.finalAccounts",
    "expenditure.total.finalAccounts",
  ],
  [personnelShare, "expenditure.personnel.finalAccounts", "expenditure.basic.finalAccounts"],
  [publicUseShare, "expenditure.publicUse.finalAccounts", "expenditure.basic.finalAccounts"],
  [
    generalBudgetPersonnelShare,
    "generalBudgetExpenditure.personnel.finalAccounts",
    "generalBudgetExpenditure.basic.finalAccounts",
  ],
  [
    generalBudgetPublicUseShare,
    "generalBudgetExpenditure.publicUse.finalAccounts",
    "generalBudgetExpenditure.basic.finalAccounts",
  ],
  [
    overseasTravelShare,
    "threePublicExpenses.overseasTravel.finalAccounts",
    "threePublicExpenses.total.finalAccounts",
  ],
  [
    officialVehiclesShare,
    "threePublicExpenses.officialVehicles.finalAccounts",
    "threePublicExpenses.total.finalAccounts",
  ],
  [
    officialReceptionShare,
    "threePublicExpenses.officialReception.finalAccounts",
    "threePublicExpenses.total.finalAccounts",
  ],
  [
    smallAndMediumShare,
    "procurement.smallAndMedium.finalAccounts",
    "procurement.total.finalAccounts",
  ],
  [
    smallAndMicroShare,
    "procurement.smallAndMicro.finalAccounts",
    "procurement.total.finalAccounts",
  ],
  [currentAssetsShare, "assets.current.finalAccounts", "assets.total.finalAccounts"],
  [nonCurrentAssetsShare, "assets.nonCurrent.finalAccounts", "assets.total.finalAccounts"],
  [carryOverRate, "carryOver.closing.finalAccounts", "expenditure.total.adjustedBudget"],
  [
    expenditureProgressAgainstIncome,
    "expenditure.total.finalAccounts",
    "income.total.finalAccounts",
  ],
  [projectFundsUseRate, "projectFunds.used.finalAccounts", "projectFunds.received.finalAccounts"],
] as const)("row %#", (indicator, part, whole) => {
  test("sets the part that it names against the whole that it names", () => {
    expect(indicator.inputs).toEqual({ part, whole });
    expect(indicator.numerator).toBe(part);
    expect(indicator.denominator).toBe(whole);
    expect(indicator.numeratorLess).toEqual([]);
    expect(indicator.denominatorAlso).toEqual([]);
  });

  describeIndicator(indicator, [
    { name: "usual", given: { part: "250.00", whole: "168831.84" }, percent: "0.15" },
    { name: "more than the whole", given: { part: "3.00", whole: "2.00" }, percent: "150.00" },
    { name: "no whole", given: { part: "3.00", whole: "0.00" }, status: "undefined" },
    { name: "negative", given: { part: "-3.00", whole: "2.00" }, status: "undefined" },
    { name: "part not reported", given: { whole: "2.00" }, status: "missing" },
  ]);
});
