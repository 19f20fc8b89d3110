import type { ConceptId } from "../concepts/index";
import { lineLabel } from "../concepts/subjectLabel";
import type { Evaluation, Finding, ReviewContext, Rule, Severity } from "../rule";
import { cite } from "../sources";
import { type BudgetLine, codedLines, namedLines } from "./budgetLines";

const citation = cite("budgetLaw", "第十三条");

const expenditureLines: readonly ConceptId[] = ["expenditure.basic", "expenditure.project"];

const threePublicLines: readonly ConceptId[] = [
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.vehiclePurchase",
  "threePublicExpenses.vehicleRunning",
  "threePublicExpenses.officialReception",
];

/**
 * Finds spending on lines whose original budget is zero or left blank, which is told apart.
 *
 * A budget added during the year settles it, and so does a cause on expenditure lines. A three-public
 * item without a budget counts as over budget.
 */
export const spentWithoutBudget: Rule = {
  id: "spentWithoutBudget",
  label: "各项支出均有预算",
  citation,
  evaluate: (context) => {
    const { facts } = context;
    const evaluations = [
      ...namedLines(facts, threePublicLines).map((line) => evaluateThreePublic(line)),
      ...[...namedLines(facts, expenditureLines), ...codedLines(facts)].map((line) =>
        evaluateExpenditure(line, context),
      ),
    ];
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有可与年初预算核对的支出" }];
  },
};

/** What is known of a line's budget. */
type Budget = "budgeted" | "zero" | "blank" | "notListed";

function budgetOf({ original, adjusted }: BudgetLine): Budget {
  if (original === undefined) {
    return "notListed";
  }
  if (!original.amount.isZero || adjusted?.amount.isZero === false) {
    return "budgeted";
  }
  return original.isBlank ? "blank" : "zero";
}

function evaluateThreePublic(line: BudgetLine): Evaluation {
  return evaluateLine(line, budgetOf(line) === "zero" ? "error" : "warning");
}

function evaluateExpenditure(line: BudgetLine, { explained }: ReviewContext): Evaluation {
  return explained.has(line.spent.key)
    ? { status: "passed", subject: line.spent.key }
    : evaluateLine(line, "warning");
}

function evaluateLine(line: BudgetLine, severity: Severity): Evaluation {
  const budget = budgetOf(line);
  const { amount, key } = line.spent;
  if (budget === "notListed") {
    return { status: "notApplicable", reason: "支出所在的表没有列出年初预算数" };
  }
  return budget === "budgeted" || amount.isZero || amount.isNegative
    ? { status: "passed", subject: key }
    : { status: "found", subject: key, finding: findingOf(line, severity, messages[budget]) };
}

const messages = {
  zero: "{line}年初预算数为0，决算数为{spent}，请核实是否无预算支出，并说明资金来源和原因。",
  blank: "{line}年初预算数未填列，决算数为{spent}，请补填预算数，或说明资金来源和原因。",
} as const;

function findingOf({ spent, original }: BudgetLine, severity: Severity, message: string): Finding {
  return {
    rule: "spentWithoutBudget",
    severity,
    message,
    values: {
      line: { kind: "text", text: lineLabel(spent.subject) },
      spent: { kind: "amount", amount: spent.amount },
    },
    sources: [spent, ...(original === undefined ? [] : [original])].map(({ source }) => source),
    citation,
  };
}
