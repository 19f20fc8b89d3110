import type { Indicator } from "./defineIndicator";
import { basicExecutionRate } from "./basicExecutionRate";
import { basicExpenditureCompletion } from "./basicExpenditureCompletion";
import { budgetAdjustmentRate } from "./budgetAdjustmentRate";
import { carryOverChangeRate } from "./carryOverChangeRate";
import { carryOverRate } from "./carryOverRate";
import { executionRate } from "./executionRate";
import { expenditureChangeOnPriorYear } from "./expenditureChangeOnPriorYear";
import { expenditureGrowthOnBudget } from "./expenditureGrowthOnBudget";
import { expenditureProgressAgainstIncome } from "./expenditureProgressAgainstIncome";
import { generalBudgetExpenditureChange } from "./generalBudgetExpenditureChange";
import { hunanBudgetCompletion } from "./hunanBudgetCompletion";
import { hunanBudgetControlRate } from "./hunanBudgetControlRate";
import { incomeChangeOnPriorYear } from "./incomeChangeOnPriorYear";
import { incomeCompletion } from "./incomeCompletion";
import { incomeGrowthOnBudget } from "./incomeGrowthOnBudget";
import { operatingFundsChange } from "./operatingFundsChange";
import { operatingFundsControlRate } from "./operatingFundsControlRate";
import { originalBudgetCompletion } from "./originalBudgetCompletion";
import { procurementExecutionRate } from "./procurementExecutionRate";
import { projectExecutionRate } from "./projectExecutionRate";
import { projectExpenditureCompletion } from "./projectExpenditureCompletion";
import { projectFundsUseRate } from "./projectFundsUseRate";
import { publicUseControlRate } from "./publicUseControlRate";
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
} from "./shares";
import { spendingOfAvailableFunds } from "./spendingOfAvailableFunds";
import { staffingControlRate } from "./staffingControlRate";
import { threePublicBudgetChange } from "./threePublicBudgetChange";
import { threePublicExpensesChange } from "./threePublicExpensesChange";
import { threePublicExpensesCompletion } from "./threePublicExpensesCompletion";
import {
  officialReceptionChange,
  officialReceptionCompletion,
  officialVehiclesChange,
  officialVehiclesCompletion,
  overseasTravelChange,
  overseasTravelCompletion,
  vehiclePurchaseChange,
  vehiclePurchaseCompletion,
  vehicleRunningChange,
  vehicleRunningCompletion,
} from "./threePublicItems";

/** Every indicator, in the order in which tables show them. */
export const indicators: readonly Indicator[] = [
  originalBudgetCompletion,
  basicExpenditureCompletion,
  projectExpenditureCompletion,
  incomeCompletion,
  executionRate,
  basicExecutionRate,
  projectExecutionRate,
  budgetAdjustmentRate,
  hunanBudgetControlRate,
  hunanBudgetCompletion,
  expenditureGrowthOnBudget,
  incomeGrowthOnBudget,
  expenditureChangeOnPriorYear,
  incomeChangeOnPriorYear,
  generalBudgetExpenditureChange,
  expenditureProgressAgainstIncome,
  spendingOfAvailableFunds,
  carryOverRate,
  carryOverChangeRate,
  threePublicExpensesCompletion,
  overseasTravelCompletion,
  officialVehiclesCompletion,
  vehiclePurchaseCompletion,
  vehicleRunningCompletion,
  officialReceptionCompletion,
  threePublicExpensesChange,
  overseasTravelChange,
  officialVehiclesChange,
  vehiclePurchaseChange,
  vehicleRunningChange,
  officialReceptionChange,
  threePublicBudgetChange,
  publicUseControlRate,
  operatingFundsControlRate,
  operatingFundsChange,
  procurementExecutionRate,
  projectFundsUseRate,
  staffingControlRate,
  fiscalAppropriationShare,
  superiorSubsidyShare,
  institutionalIncomeShare,
  businessIncomeShare,
  affiliateRemittanceShare,
  otherIncomeShare,
  basicExpenditureShare,
  projectExpenditureShare,
  superiorRemittanceShare,
  businessExpenditureShare,
  affiliateSubsidyShare,
  generalBudgetExpenditureShare,
  personnelShare,
  publicUseShare,
  generalBudgetPersonnelShare,
  generalBudgetPublicUseShare,
  overseasTravelShare,
  officialVehiclesShare,
  officialReceptionShare,
  smallAndMediumShare,
  smallAndMicroShare,
  currentAssetsShare,
  nonCurrentAssetsShare,
];
