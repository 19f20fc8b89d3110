import type { Figure } from "../checks/figureTable";
import { lineLabel } from "../concepts/subjectLabel";
import type { Evaluation, Finding, Rule } from "../rule";
import { type BudgetLine, budgetLines, hasRate } from "./budgetLines";
import { thresholds } from "./thresholds";

const { percent, source } = thresholds.implausibleRate;

/** Finds accounts of more than ten times the original budget: more often a slip of the unit than the truth. */
export const implausibleRate: Rule = {
  id: "implausibleRate",
  label: "完成率合理性",
  citation: source,
  evaluate: ({ facts }) => {
    const lines = budgetLines(facts);
    return lines.length > 0
      ? lines.map(evaluateLine)
      : [{ status: "notApplicable", reason: "没有可与年初预算比较的决算数" }];
  },
};

function evaluateLine({ spent, original }: BudgetLine): Evaluation {
  if (original === undefined || !hasRate(spent, original)) {
    return { status: "notApplicable", reason: "年初预算数为0、未填列或有负数，不计算完成率" };
  }
  return spent.amount.over(original.amount).comparePercent(percent) <= 0
    ? { status: "passed", subject: spent.key }
    : { status: "found", subject: spent.key, finding: findingOf(spent, original) };
}

function findingOf(spent: Figure, budgeted: Figure): Finding {
  return {
    rule: "implausibleRate",
    severity: "warning",
    message:
      "{line}决算数{spent}为年初预算数{budgeted}的{rate}，请先核对两者的计量单位，无误的请说明原因。",
    values: {
      line: { kind: "text", text: lineLabel(spent.subject) },
      spent: { kind: "amount", amount: spent.amount },
      budgeted: { kind: "amount", amount: budgeted.amount },
      rate: { kind: "multiple", ratio: spent.amount.over(budgeted.amount) },
    },
    sources: [spent.source, budgeted.source],
    citation: source,
  };
}
