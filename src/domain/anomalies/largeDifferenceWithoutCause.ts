import type { Figure } from "../checks/figureTable";
import { lineLabel } from "../concepts/subjectLabel";
import type { Evaluation, Finding, ReviewContext, Rule } from "../rule";
import { type BudgetLine, budgetLines, hasRate } from "./budgetLines";
import { thresholds } from "./thresholds";

const { percent, source } = thresholds.differenceToExplain;

/** Finds accounts that differ much from the original budget and for which no cause is given. */
export const largeDifferenceWithoutCause: Rule = {
  id: "largeDifferenceWithoutCause",
  label: "决算与年初预算较大差异的原因",
  citation: source,
  evaluate: (context) => {
    const lines = budgetLines(context.facts);
    return lines.length > 0
      ? lines.map((line) => evaluateLine(line, context))
      : [{ status: "notApplicable", reason: "没有可与年初预算比较的决算数" }];
  },
};

function evaluateLine({ spent, original }: BudgetLine, { explained }: ReviewContext): Evaluation {
  if (original === undefined || !hasRate(spent, original)) {
    return { status: "notApplicable", reason: "年初预算数为0、未填列或有负数，不计算差异率" };
  }
  if (spent.amount.over(original.amount).comparePercent(thresholds.implausibleRate.percent) > 0) {
    return { status: "notApplicable", reason: "超过年初预算数十倍，先核对计量单位" };
  }
  const limit = original.amount.times(percent);
  const distance = spent.amount.minus(original.amount).absolute().times(100);
  return distance.compare(limit) < 0 || explained.has(spent.key)
    ? { status: "passed", subject: spent.key }
    : { status: "found", subject: spent.key, finding: findingOf(spent, original) };
}

function findingOf(spent: Figure, budgeted: Figure): Finding {
  return {
    rule: "largeDifferenceWithoutCause",
    severity: "warning",
    message: "{line}决算数{spent}为年初预算数{budgeted}的{rate}，差异较大，请说明原因。",
    values: {
      line: { kind: "text", text: lineLabel(spent.subject) },
      spent: { kind: "amount", amount: spent.amount },
      budgeted: { kind: "amount", amount: budgeted.amount },
      rate: { kind: "percent", ratio: spent.amount.over(budgeted.amount) },
    },
    sources: [spent.source, budgeted.source],
    citation: source,
  };
}
