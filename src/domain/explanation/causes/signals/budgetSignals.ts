import type { Figure } from "../../../checks/figureTable";
import type { FactSet } from "../../../factSet";
import { isPrinted } from "../../comparedFigures";
import type { CauseQuestion } from "../causeQuestion";
import { alongside, amount, type FigurePair, figureAt, goesAlong, isMuchOf } from "./figures";
import { defineSignal, type Evidence } from "./signal";

/** Below this share of its budget a line is far from done; the field knows no figure of the state's. */
const lowExecutionPercent = "60";

/** From this share of its budget on, spending is far beyond it; as the evaluation of Hunan counts additions. */
const farAbovePercent = "130";

/** Nothing was budgeted at first. */
export const noOriginalBudget = defineSignal(
  "noOriginalBudget",
  2,
  ({ line, ...question }, facts) => {
    const spent = figureAt(facts, line, "finalAccounts");
    const original = figureAt(facts, line, "originalBudget");
    if (question.base !== "originalBudget" || spent === undefined || original === undefined) {
      return null;
    }
    return spent.amount.isZero || !original.amount.isZero
      ? null
      : {
          message: original.isBlank ? "年初预算未填列，决算{spent}" : "年初预算为0，决算{spent}",
          values: { spent: amount(spent.amount) },
          sources: [spent.source, original.source],
        };
  },
);

/** The budget was raised during the year, by at least half of what was spent beyond it. */
export const budgetAdded = defineSignal("budgetAdded", 3, (question, facts) => {
  const change = budgetChange(question, facts);
  return change === null || change.difference.isNegative || !explains(question, change)
    ? null
    : { ...additionTo(change), sources: sourcesOf(change) };
});

function additionTo({ current, base, difference }: FigurePair) {
  const adjusted = amount(current.amount);
  return base.isBlank
    ? { message: "年初预算未填列，调整预算{adjusted}", values: { adjusted } }
    : {
        message: "调整预算{adjusted}，比年初预算{original}增加{added}",
        values: { adjusted, original: amount(base.amount), added: amount(difference) },
      };
}

/** The budget was lowered during the year, by at least half of what was not spent of it. */
export const budgetReduced = defineSignal("budgetReduced", 3, (question, facts) => {
  const change = budgetChange(question, facts);
  // an empty cell for the original budget leaves nothing that could have been lowered
  const isLowered = change?.difference.isNegative === true && !change.base.isBlank;
  return change === null || !isLowered || !explains(question, change)
    ? null
    : {
        message: "调整预算{adjusted}，比年初预算{original}减少{reduced}",
        values: {
          adjusted: amount(change.current.amount),
          original: amount(change.base.amount),
          reduced: amount(change.difference.absolute()),
        },
        sources: sourcesOf(change),
      };
});

/** The adjusted budget is known, and nothing was added to the original one. */
export const budgetNotAdded = defineSignal("budgetNotAdded", 1, ({ line }, facts) => {
  const change = adjustmentOf(line, facts);
  return change === null || !(change.difference.isZero || change.difference.isNegative)
    ? null
    : { message: "调整预算没有高于年初预算", values: {}, sources: sourcesOf(change) };
});

/** The adjusted budget is known, and nothing was taken from the original one. */
export const budgetNotReduced = defineSignal("budgetNotReduced", 1, ({ line }, facts) => {
  const change = adjustmentOf(line, facts);
  return change === null || change.difference.isNegative
    ? null
    : { message: "调整预算没有低于年初预算", values: {}, sources: sourcesOf(change) };
});

/** Far more was spent than budgeted at first. */
export const farAboveBudget = defineSignal(
  "farAboveBudget",
  1,
  ({ line, current, base }, facts) => {
    const spent = figureAt(facts, line, "finalAccounts");
    const original = figureAt(facts, line, "originalBudget");
    const isAsked = current === "finalAccounts" && base === "originalBudget";
    if (!isAsked || spent === undefined || original === undefined) {
      return null;
    }
    const rate = spent.amount.over(original.amount);
    return original.amount.isNegative ||
      rate.isUndefined ||
      rate.comparePercent(farAbovePercent) < 0
      ? null
      : {
          message: "决算{spent}，为年初预算的{rate}",
          values: { spent: amount(spent.amount), rate: { kind: "percent", ratio: rate } },
          sources: [spent.source, original.source],
        };
  },
);

/** A small part of the budget was spent, as it stood at last. */
export const lowExecution = defineSignal("lowExecution", 2, ({ line, current }, facts) => {
  const spent = figureAt(facts, line, "finalAccounts");
  const budgeted = (["adjustedBudget", "originalBudget"] as const)
    .map((phase) => figureAt(facts, line, phase))
    .find(isPrinted);
  if (current !== "finalAccounts" || spent === undefined || budgeted === undefined) {
    return null;
  }
  const rate = spent.amount.over(budgeted.amount);
  const isPlain = !rate.isUndefined && !budgeted.amount.isNegative && !spent.amount.isNegative;
  return isPlain && rate.comparePercent(lowExecutionPercent) < 0
    ? { ...executionOf(budgeted, spent), sources: [spent.source, budgeted.source] }
    : null;
});

function executionOf(budgeted: Figure, spent: Figure): Pick<Evidence, "message" | "values"> {
  const funds = amount(budgeted.amount);
  return spent.isBlank
    ? { message: "预算{budgeted}，支出未填列", values: { budgeted: funds } }
    : {
        message: "预算{budgeted}，支出{spent}，执行率{rate}",
        values: {
          budgeted: funds,
          spent: amount(spent.amount),
          rate: { kind: "percent", ratio: spent.amount.over(budgeted.amount) },
        },
      };
}

/** What was carried into the next year is more than what was carried in, and much of what was not spent. */
export const closingBalance = defineSignal("closingBalance", 2, (question, facts) => {
  const { line, comparison } = question;
  const closing = balanceAt(facts, line, "closing");
  const opening = balanceAt(facts, line, "opening");
  if (closing === undefined || opening === undefined || comparison.direction !== "decrease") {
    return null;
  }
  const more = closing.amount.minus(opening.amount);
  return more.isZero || more.isNegative || !isMuchOf(question, more)
    ? null
    : {
        message: opening.isBlank
          ? "年末结转和结余{closing}，年初未填列"
          : "年末结转和结余{closing}，比年初增加{more}",
        values: { closing: amount(closing.amount), more: amount(more) },
        sources: [closing.source, opening.source],
      };
});

function balanceAt(facts: FactSet, line: CauseQuestion["line"], member: "opening" | "closing") {
  const ofBudget = line.concept.startsWith("governmentFundsBudget.");
  const concept = ofBudget
    ? (`governmentFundsBudget.${member}` as const)
    : (`carryOver.${member}` as const);
  return figureAt(facts, alongside(line, concept), "finalAccounts");
}

/** How the budget of a question's line changed; only where its accounts are set against the original one. */
function budgetChange({ line, current, base }: CauseQuestion, facts: FactSet): FigurePair | null {
  return current === "finalAccounts" && base === "originalBudget"
    ? adjustmentOf(line, facts)
    : null;
}

function adjustmentOf(line: CauseQuestion["line"], facts: FactSet): FigurePair | null {
  const current = figureAt(facts, line, "adjustedBudget");
  const base = figureAt(facts, line, "originalBudget");
  // an empty cell for the adjusted budget says nothing of an adjustment
  return current === undefined || current.isBlank || base === undefined
    ? null
    : { current, base, difference: current.amount.minus(base.amount) };
}

function explains(question: CauseQuestion, { difference }: FigurePair): boolean {
  return goesAlong(question, difference) && isMuchOf(question, difference);
}

function sourcesOf({ current, base }: FigurePair) {
  return [current.source, base.source];
}
