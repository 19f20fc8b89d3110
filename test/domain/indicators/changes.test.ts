import { budgetAdjustmentRate } from "../../../src/domain/indicators/budgetAdjustmentRate";
import { carryOverChangeRate } from "../../../src/domain/indicators/carryOverChangeRate";
import { expenditureChangeOnPriorYear } from "../../../src/domain/indicators/expenditureChangeOnPriorYear";
import { expenditureGrowthOnBudget } from "../../../src/domain/indicators/expenditureGrowthOnBudget";
import { generalBudgetExpenditureChange } from "../../../src/domain/indicators/generalBudgetExpenditureChange";
import { incomeChangeOnPriorYear } from "../../../src/domain/indicators/incomeChangeOnPriorYear";
import { incomeGrowthOnBudget } from "../../../src/domain/indicators/incomeGrowthOnBudget";
import { operatingFundsChange } from "../../../src/domain/indicators/operatingFundsChange";
import { threePublicBudgetChange } from "../../../src/domain/indicators/threePublicBudgetChange";
import { threePublicExpensesChange } from "../../../src/domain/indicators/threePublicExpensesChange";
import {
  officialReceptionChange,
  officialVehiclesChange,
  overseasTravelChange,
  vehiclePurchaseChange,
  vehicleRunningChange,
} from "../../../src/domain/indicators/threePublicItems";
import { describeIndicator } from "../../support/domain/describeIndicator";

describe.each([
  [budgetAdjustmentRate, "expenditure.total.adjustedBudget", "expenditure.total.originalBudget"],
  [carryOverChangeRate, "carryOver.closing.finalAccounts", "carryOver.opening.finalAccounts"],
  [
    expenditureChangeOnPriorYear,
    "expenditure.total.finalAccounts",
    "expenditure.total.priorYearFinalAccounts",
  ],
  [
    expenditureGrowthOnBudget,
    "expenditure.total.finalAccounts",
    "expenditure.total.originalBudget",
  ],
  [
    generalBudgetExpenditureChange,
    "generalBudgetExpenditure.total.finalAccounts",
    "generalBudgetExpenditure.total.priorYearFinalAccounts",
  ],
  [incomeChangeOnPriorYear, "income.total.finalAccounts", "income.total.priorYearFinalAccounts"],
  [incomeGrowthOnBudget, "income.total.finalAccounts", "income.total.originalBudget"],
  [
    operatingFundsChange,
    "operatingFunds.total.finalAccounts",
    "operatingFunds.total.priorYearFinalAccounts",
  ],
  [
    threePublicBudgetChange,
    "threePublicExpenses.total.originalBudget",
    "threePublicExpenses.total.priorYearOriginalBudget",
  ],
  [
    threePublicExpensesChange,
    "threePublicExpenses.total.finalAccounts",
    "threePublicExpenses.total.priorYearFinalAccounts",
  ],
  [
    overseasTravelChange,
    "threePublicExpenses.overseasTravel.finalAccounts",
    "threePublicExpenses.overseasTravel.priorYearFinalAccounts",
  ],
  [
    officialVehiclesChange,
    "threePublicExpenses.officialVehicles.finalAccounts",
    "threePublicExpenses.officialVehicles.priorYearFinalAccounts",
  ],
  [
    vehiclePurchaseChange,
    "threePublicExpenses.vehiclePurchase.finalAccounts",
    "threePublicExpenses.vehiclePurchase.priorYearFinalAccounts",
  ],
  [
    vehicleRunningChange,
    "threePublicExpenses.vehicleRunning.finalAccounts",
    "threePublicExpenses.vehicleRunning.priorYearFinalAccounts",
  ],
  [
    officialReceptionChange,
    "threePublicExpenses.officialReception.finalAccounts",
    "threePublicExpenses.officialReception.priorYearFinalAccounts",
  ],
] as const)("row %#", (indicator, current, base) => {
  test("compares the amounts it names", () => {
    expect(indicator.inputs).toEqual({ current, base });
    expect(indicator.numerator).toBe(current);
    expect(indicator.denominator).toBe(base);
    expect(indicator.numeratorLess).toEqual([indicator.denominator]);
    expect(indicator.denominatorAlso).toEqual([]);
  });

  describeIndicator(indicator, [
    // (12.35 − 9.99) ÷ 9.99 and (9.19 − 10.58) ÷ 10.58
    { name: "grows", given: { current: "12.35", base: "9.99" }, percent: "23.62" },
    { name: "falls", given: { current: "9.19", base: "10.58" }, percent: "-13.14" },
    { name: "stays", given: { current: "7.00", base: "7.00" }, percent: "0.00" },
    { name: "falls to nothing", given: { current: "0.00", base: "7.00" }, percent: "-100.00" },
    { name: "grows from nothing", given: { current: "7.00", base: "0.00" }, status: "undefined" },
    { name: "negative base", given: { current: "7.00", base: "-1.00" }, status: "undefined" },
    { name: "base not reported", given: { current: "7.00" }, status: "missing" },
  ]);
});
