import type { Layout } from "../layout";
import { budgetAppropriation, ministryAppropriation } from "./appropriation";
import { budgetTotals } from "./budgetTotals";
import {
  generalBudgetProjects,
  overallExpenditure,
  projectBudget,
  projectFunds,
  projectList,
  specialExpenditure,
} from "./countyForms";
import {
  basicByEconomicClass,
  basicInColumns,
  budgetBasicInBlocks,
  budgetBasicInColumns,
  expenditureByEconomicClass,
  ministryBasicByEconomicClass,
} from "./economicClasses";
import {
  budgetExpenditure,
  budgetGeneralBudget,
  budgetIncome,
  budgetIncomeWithCarryOver,
  generalBudgetBalance,
  generalBudgetComparison,
  ministryExpenditure,
  ministryGeneralBudget,
  ministryIncome,
} from "./functionalTables";
import {
  expenditureBudget,
  expenditureByNature,
  incomeAndExpenditure,
  incomeBudget,
  incomeBySource,
} from "./incomeAndExpenditure";
import { ministryTotals } from "./ministryTotals";
import {
  budgetGovernmentFunds,
  budgetStateCapital,
  ministryGovernmentFunds,
  ministryStateCapital,
} from "./otherBudgets";
import { baseDataSpending, baseDataStaffing, selfEvaluationBudget } from "./performanceForms";
import { statisticsForm } from "./statisticsForms";
import {
  budgetThreePublic,
  threePublicComparison,
  threePublicExpenses,
} from "./threePublicExpenses";
import { assets, operatingFunds, procurement, staffing, stateAssets } from "./unitAffairs";
import { unitExpenditure, unitExpenditureBudget } from "./unitTables";

/** Every known layout; titles decide, and among layouts with one title the first that explains most. */
export const layouts: readonly Layout[] = [
  ministryTotals,
  ministryIncome,
  ministryExpenditure,
  ministryAppropriation,
  ministryGeneralBudget,
  generalBudgetBalance,
  generalBudgetComparison,
  ministryBasicByEconomicClass,
  basicInColumns,
  ministryGovernmentFunds,
  ministryStateCapital,
  threePublicExpenses,
  threePublicComparison,
  statisticsForm,
  budgetTotals,
  budgetIncome,
  budgetIncomeWithCarryOver,
  budgetExpenditure,
  budgetAppropriation,
  budgetGeneralBudget,
  budgetGovernmentFunds,
  budgetStateCapital,
  budgetBasicInBlocks,
  budgetBasicInColumns,
  budgetThreePublic,
  incomeAndExpenditure,
  incomeBySource,
  incomeBudget,
  expenditureByNature,
  expenditureBudget,
  expenditureByEconomicClass,
  basicByEconomicClass,
  unitExpenditure,
  unitExpenditureBudget,
  overallExpenditure,
  specialExpenditure,
  projectList,
  projectBudget,
  generalBudgetProjects,
  projectFunds,
  assets,
  operatingFunds,
  staffing,
  procurement,
  stateAssets,
  baseDataStaffing,
  baseDataSpending,
  selfEvaluationBudget,
];

/** The layout of an id; `undefined` for an id of none. */
export function layoutById(id: string): Layout | undefined {
  return layouts.find((layout) => layout.id === id);
}
