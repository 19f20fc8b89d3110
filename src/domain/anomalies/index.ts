import type { Rule } from "../rule";
import { carryOverGrowth } from "./carryOverGrowth";
import { countsOutOfProportion } from "./countsOutOfProportion";
import { executionAboveBudget } from "./executionAboveBudget";
import { executionBelowThreshold } from "./executionBelowThreshold";
import { implausibleRate } from "./implausibleRate";
import { largeAdjustment } from "./largeAdjustment";
import { largeDifferenceWithoutCause } from "./largeDifferenceWithoutCause";
import { spendingFromOtherFunds } from "./spendingFromOtherFunds";
import { spentWithoutBudget } from "./spentWithoutBudget";
import { staffingOverEstablishment } from "./staffingOverEstablishment";
import { threePublicExpensesOverBudget } from "./threePublicExpensesOverBudget";
import { threePublicIncreaseOnPriorYear } from "./threePublicIncreaseOnPriorYear";
import { threePublicItemOverBudget } from "./threePublicItemOverBudget";
import { threePublicNotRefined } from "./threePublicNotRefined";
import { untidyCells } from "./untidyCells";

/** Every rule on what is unusual or must be explained, in the order in which the review runs them. */
export const anomalies: readonly Rule[] = [
  threePublicExpensesOverBudget,
  threePublicItemOverBudget,
  spentWithoutBudget,
  executionAboveBudget,
  executionBelowThreshold,
  implausibleRate,
  largeDifferenceWithoutCause,
  largeAdjustment,
  carryOverGrowth,
  threePublicIncreaseOnPriorYear,
  threePublicNotRefined,
  countsOutOfProportion,
  spendingFromOtherFunds,
  staffingOverEstablishment,
  untidyCells,
];
