import type { Layout } from "../layout";
import { overallExpenditure, projectFunds, projectList, specialExpenditure } from "./countyForms";
import { basicByEconomicClass, expenditureByEconomicClass } from "./economicClasses";
import {
  expenditureBudget,
  expenditureByNature,
  incomeAndExpenditure,
  incomeBudget,
  incomeBySource,
} from "./incomeAndExpenditure";
import {
  ministryAppropriation,
  ministryBasicByEconomicClass,
  ministryExpenditure,
  ministryGeneralBudget,
  ministryGovernmentFunds,
  ministryIncome,
  ministryStateCapital,
  ministryTotals,
} from "./ministryTables";
import { threePublicExpenses } from "./threePublicExpenses";
import { assets, operatingFunds, procurement, staffing, stateAssets } from "./unitAffairs";

/** Every known layout; titles decide, not the order. */
export const layouts: readonly Layout[] = [
  ministryTotals,
  ministryIncome,
  ministryExpenditure,
  ministryAppropriation,
  ministryGeneralBudget,
  ministryBasicByEconomicClass,
  ministryGovernmentFunds,
  ministryStateCapital,
  threePublicExpenses,
  incomeAndExpenditure,
  incomeBySource,
  incomeBudget,
  expenditureByNature,
  expenditureBudget,
  expenditureByEconomicClass,
  basicByEconomicClass,
  overallExpenditure,
  specialExpenditure,
  projectList,
  projectFunds,
  assets,
  operatingFunds,
  staffing,
  procurement,
  stateAssets,
];
