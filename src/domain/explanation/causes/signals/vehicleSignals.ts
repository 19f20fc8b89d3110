import type { Figure } from "../../../checks/figureTable";
import type { FactSet } from "../../../factSet";
import type { CauseQuestion } from "../causeQuestion";
import { amount, type FigurePair, ofSameUnit, pairOf, printedPairOf } from "./figures";
import { defineSignal } from "./signal";

/** Vehicles were bought, and none in the base. */
export const purchaseBegun = defineSignal("purchaseBegun", 3, (question, facts) => {
  const bought = purchase(question, facts);
  return bought === null || !bought.base.amount.isZero || bought.current.amount.isZero
    ? null
    : {
        message: notBoughtBefore(question, bought.base),
        values: { spent: amount(bought.current.amount) },
        sources: [bought.current.source, bought.base.source],
      };
});

/** More was spent on buying vehicles than in the base. */
export const purchaseRose = defineSignal("purchaseRose", 3, (question, facts) => {
  const bought = purchase(question, facts);
  return bought === null || bought.base.amount.isZero || !isRise(bought)
    ? null
    : {
        message: "公务用车购置费由{before}增至{after}",
        values: { before: amount(bought.base.amount), after: amount(bought.current.amount) },
        sources: [bought.current.source, bought.base.source],
      };
});

/** Vehicles were bought last year, and none this year. */
export const purchaseEnded = defineSignal("purchaseEnded", 3, (question, facts) => {
  const bought = purchase(question, facts);
  return bought === null || bought.base.amount.isZero || !bought.current.amount.isZero
    ? null
    : {
        message: notBoughtNow(question, bought.current),
        values: { before: amount(bought.base.amount) },
        sources: [bought.current.source, bought.base.source],
      };
});

/** Running the vehicles cost less, or as much. */
export const runningNotRisen = defineSignal("runningNotRisen", 1, (question, facts) => {
  const running = runningCost(question, facts);
  return running === null || isRise(running)
    ? null
    : { message: "公务用车运行维护费没有增加", values: {}, sources: [running.current.source] };
});

/** Running the vehicles cost more, or as much. */
export const runningNotFallen = defineSignal("runningNotFallen", 1, (question, facts) => {
  const running = runningCost(question, facts);
  return running === null || running.difference.isNegative
    ? null
    : { message: "公务用车运行维护费没有减少", values: {}, sources: [running.current.source] };
});

function notBoughtBefore({ base }: CauseQuestion, { isBlank }: Figure): string {
  if (base === "priorYearFinalAccounts") {
    return isBlank ? "上年购置费未填列，本年购置{spent}" : "上年无购置，本年购置{spent}";
  }
  return isBlank ? "购置预算未填列，本年购置{spent}" : "年初未安排购置预算，本年购置{spent}";
}

function notBoughtNow({ base }: CauseQuestion, { isBlank }: Figure): string {
  if (base === "priorYearFinalAccounts") {
    return isBlank ? "上年购置{before}，本年购置费未填列" : "上年购置{before}，本年无购置";
  }
  return isBlank ? "预算安排购置{before}，决算未填列" : "预算安排购置{before}，本年无购置";
}

function purchase(question: CauseQuestion, facts: FactSet): FigurePair | null {
  return pairOf(question, facts, ofSameUnit(question.line, "threePublicExpenses.vehiclePurchase"));
}

function runningCost(question: CauseQuestion, facts: FactSet): FigurePair | null {
  const line = ofSameUnit(question.line, "threePublicExpenses.vehicleRunning");
  return printedPairOf(question, facts, line);
}

function isRise({ difference }: FigurePair): boolean {
  return !difference.isZero && !difference.isNegative;
}
