import type { FactSet } from "../domain/factSet";
import { basicExecutionRate } from "../domain/indicators/basicExecutionRate";
import { basicExpenditureCompletion } from "../domain/indicators/basicExpenditureCompletion";
import type { Indicator } from "../domain/indicators/defineIndicator";
import { executionRate } from "../domain/indicators/executionRate";
import { expenditureProgressAgainstIncome } from "../domain/indicators/expenditureProgressAgainstIncome";
import { incomeCompletion } from "../domain/indicators/incomeCompletion";
import { originalBudgetCompletion } from "../domain/indicators/originalBudgetCompletion";
import { projectExecutionRate } from "../domain/indicators/projectExecutionRate";
import { projectExpenditureCompletion } from "../domain/indicators/projectExpenditureCompletion";
import { projectFundsUseRate } from "../domain/indicators/projectFundsUseRate";
import * as shares from "../domain/indicators/shares";
import { threePublicExpensesCompletion } from "../domain/indicators/threePublicExpensesCompletion";
import {
  officialReceptionCompletion,
  officialVehiclesCompletion,
  overseasTravelCompletion,
  vehiclePurchaseCompletion,
  vehicleRunningCompletion,
} from "../domain/indicators/threePublicItems";
import { aliasOf, type FigureOrigin, type Pair } from "./figures";

/** The indicators that are one fact over another and nothing else. */
const plainRates: readonly Indicator[] = [
  originalBudgetCompletion,
  basicExpenditureCompletion,
  projectExpenditureCompletion,
  incomeCompletion,
  executionRate,
  basicExecutionRate,
  projectExecutionRate,
  expenditureProgressAgainstIncome,
  threePublicExpensesCompletion,
  overseasTravelCompletion,
  officialVehiclesCompletion,
  vehiclePurchaseCompletion,
  vehicleRunningCompletion,
  officialReceptionCompletion,
  projectFundsUseRate,
  ...Object.values(shares),
];

/** Where a rate of two facts comes from: its declared indicator, or else the facts themselves. */
export function plainRateOf(facts: FactSet, { current, base }: Pair): FigureOrigin {
  const indicator = plainRates.find(
    ({ numerator, denominator }) => numerator === current && denominator === base,
  );
  return indicator === undefined
    ? {
        reference: current,
        form: `rate:${base}`,
        alias: `${aliasOf(facts, current)} ÷ ${aliasOf(facts, base)}`,
      }
    : { reference: indicator.id, form: "percent", alias: indicator.label };
}
