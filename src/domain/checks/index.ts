import type { Rule } from "../rule";
import { adjustedBudgetMissing } from "./adjustedBudgetMissing";
import { appropriationBudgetsDoNotBalance } from "./appropriationBudgetsDoNotBalance";
import { appropriationSidesDiffer } from "./appropriationSidesDiffer";
import { assetPurchaseDiffersFromCapital } from "./assetPurchaseDiffersFromCapital";
import { balanceSidesDiffer } from "./balanceSidesDiffer";
import { basicThreePublicExceedsTotal } from "./basicThreePublicExceedsTotal";
import { budgetDoesNotBalance } from "./budgetDoesNotBalance";
import { capitalConstructionExceedsProject } from "./capitalConstructionExceedsProject";
import { carryOverDoesNotBalance } from "./carryOverDoesNotBalance";
import { countsContradictAmounts } from "./countsContradictAmounts";
import { digitSlip } from "./digitSlip";
import { generalBudgetExceedsExpenditure } from "./generalBudgetExceedsExpenditure";
import { governmentFundsDoNotBalance } from "./governmentFundsDoNotBalance";
import { hierarchyDoesNotAddUp } from "./hierarchyDoesNotAddUp";
import { namedProjectsDoNotAddUp } from "./namedProjectsDoNotAddUp";
import { negativeAmount } from "./negativeAmount";
import { openingDiffersFromPriorClosing } from "./openingDiffersFromPriorClosing";
import { operatingFundsExceedPublicUse } from "./operatingFundsExceedPublicUse";
import { partsDoNotAddUp } from "./partsDoNotAddUp";
import { printedFigureDoesNotFollow } from "./printedFigureDoesNotFollow";
import { publicUseClassesDoNotAddUp } from "./publicUseClassesDoNotAddUp";
import { readingsDiffer } from "./readingsDiffer";
import { selfEvaluationSplitsDiffer } from "./selfEvaluationSplitsDiffer";
import { smallAndMediumExceedProcurement } from "./smallAndMediumExceedProcurement";
import { smallAndMicroExceedSmallAndMedium } from "./smallAndMicroExceedSmallAndMedium";
import { specialDiffersFromProject } from "./specialDiffersFromProject";
import { unitsDoNotAddUp } from "./unitsDoNotAddUp";
import { vehiclesDoNotAddUp } from "./vehiclesDoNotAddUp";

/** Every check of figures against each other, in the order in which the review runs them. */
export const checks: readonly Rule[] = [
  partsDoNotAddUp,
  hierarchyDoesNotAddUp,
  publicUseClassesDoNotAddUp,
  namedProjectsDoNotAddUp,
  unitsDoNotAddUp,
  specialDiffersFromProject,
  assetPurchaseDiffersFromCapital,
  selfEvaluationSplitsDiffer,
  digitSlip,
  carryOverDoesNotBalance,
  balanceSidesDiffer,
  budgetDoesNotBalance,
  appropriationSidesDiffer,
  governmentFundsDoNotBalance,
  appropriationBudgetsDoNotBalance,
  openingDiffersFromPriorClosing,
  readingsDiffer,
  printedFigureDoesNotFollow,
  negativeAmount,
  adjustedBudgetMissing,
  capitalConstructionExceedsProject,
  generalBudgetExceedsExpenditure,
  operatingFundsExceedPublicUse,
  basicThreePublicExceedsTotal,
  smallAndMediumExceedProcurement,
  smallAndMicroExceedSmallAndMedium,
  vehiclesDoNotAddUp,
  countsContradictAmounts,
];
