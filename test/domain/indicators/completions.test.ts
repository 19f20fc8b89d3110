import { basicExecutionRate } from "../../../src/domain/indicators/basicExecutionRate";
import { basicExpenditureCompletion } from "../../../src/domain/indicators/basicExpenditureCompletion";
import { executionRate } from "../../../src/domain/indicators/executionRate";
import { incomeCompletion } from "../../../src/domain/indicators/incomeCompletion";
import { operatingFundsControlRate } from "../../../src/domain/indicators/operatingFundsControlRate";
import { originalBudgetCompletion } from "../../../src/domain/indicators/originalBudgetCompletion";
import { procurementExecutionRate } from "../../../src/domain/indicators/procurementExecutionRate";
import { projectExecutionRate } from "../../../src/domain/indicators/projectExecutionRate";
import { projectExpenditureCompletion } from "../../../src/domain/indicators/projectExpenditureCompletion";
import { publicUseControlRate } from "../../../src/domain/indicators/publicUseControlRate";
import { threePublicExpensesCompletion } from "../../../src/domain/indicators/threePublicExpensesCompletion";
import {
  officialReceptionCompletion,
  officialVehiclesCompletion,
  overseasTravelCompletion,
  vehiclePurchaseCompletion,
  vehicleRunningCompletion,
} from "../../../src/domain/indicators/threePublicItems";
import { describeIndicator } from "../../support/domain/describeIndicator";

describe.each([
  [basicExecutionRate, "expenditure.basic.finalAccounts", "expenditure.basic.adjustedBudget"],
  [
    basicExpenditureCompletion,
    "expenditure.basic.finalAccounts",
    "expenditure.basic.originalBudget",
  ],
  [executionRate, "expenditure.total.finalAccounts", "expenditure.total.adjustedBudget"],
  [incomeCompletion, "income.total.finalAccounts", "income.total.originalBudget"],
  [
    operatingFundsControlRate,
    "operatingFunds.total.finalAccounts",
    "operatingFunds.total.originalBudget",
  ],
  [originalBudgetCompletion, "expenditure.total.finalAccounts", "expenditure.total.originalBudget"],
  [procurementExecutionRate, "procurement.total.finalAccounts", "procurement.total.originalBudget"],
  [projectExecutionRate, "expenditure.project.finalAccounts", "expenditure.project.adjustedBudget"],
  [
    projectExpenditureCompletion,
    "expenditure.project.finalAccounts",
    "expenditure.project.originalBudget",
  ],
  [
    publicUseControlRate,
    "expenditure.publicUse.finalAccounts",
    "expenditure.publicUse.originalBudget",
  ],
  [
    threePublicExpensesCompletion,
    "threePublicExpenses.total.finalAccounts",
    "threePublicExpenses.total.originalBudget",
  ],
  [
    overseasTravelCompletion,
    "threePublicExpenses.overseasTravel.finalAccounts",
    "threePublicExpenses.overseasTravel.originalBudget",
  ],
  [
    officialVehiclesCompletion,
    "threePublicExpenses.officialVehicles.finalAccounts",
    "threePublicExpenses.officialVehicles.originalBudget",
  ],
  [
    vehiclePurchaseCompletion,
    "threePublicExpenses.vehiclePurchase.finalAccounts",
    "threePublicExpenses.vehiclePurchase.originalBudget",
  ],
  [
    vehicleRunningCompletion,
    "threePublicExpenses.vehicleRunning.finalAccounts",
    "threePublicExpenses.vehicleRunning.originalBudget",
  ],
  [
    officialReceptionCompletion,
    "threePublicExpenses.officialReception.finalAccounts",
    "threePublicExpenses.officialReception.originalBudget",
  ],
] as const)("row %#", (indicator, spent, budgeted) => {
  test("reads the year's accounts and the budget it names", () => {
    expect(indicator.inputs).toEqual({ spent, budgeted });
    expect(indicator.numerator).toBe(spent);
    expect(indicator.denominator).toBe(budgeted);
    expect(indicator.numeratorLess).toEqual([]);
    expect(indicator.denominatorAlso).toEqual([]);
  });

  describeIndicator(indicator, [
    { name: "spends half", given: { spent: "50.00", budgeted: "100.00" }, percent: "50.00" },
    { name: "rounds half up", given: { spent: "1.00", budgeted: "800.00" }, percent: "0.13" },
    { name: "spends more", given: { spent: "18.60", budgeted: "8.00" }, percent: "232.50" },
    { name: "spends nothing", given: { spent: "0.00", budgeted: "5.00" }, percent: "0.00" },
    { name: "nothing budgeted", given: { spent: "5.00", budgeted: "0.00" }, status: "undefined" },
    { name: "neither", given: { spent: "0.00", budgeted: "0.00" }, status: "undefined" },
    { name: "negative", given: { spent: "-1.00", budgeted: "5.00" }, status: "undefined" },
    { name: "budget not reported", given: { spent: "5.00" }, status: "missing" },
    { name: "budget blank", given: { spent: "5.00", budgeted: "—" }, status: "missing" },
    { name: "accounts not reported", given: { budgeted: "5.00" }, status: "missing" },
  ]);
});
