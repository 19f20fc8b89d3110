import { conceptOf } from "../concepts/concept";
import type { ConceptId } from "../concepts/index";
import { subjectLabel } from "../concepts/subjectLabel";
import type { Fact } from "../factSet";
import type { Evaluation, Rule } from "../rule";
import { cite } from "../sources";
import { readingOf } from "./figureTable";

const citation = cite("finalAccountsForm", "收入、支出各行次应大于或等于零");

/** Amounts that say by how much something changed may be negative. */
const changes: ReadonlySet<ConceptId> = new Set<ConceptId>(["income.increaseOnPriorBudget"]);

/** Finds negative amounts: income, expenditure and balances are not negative, and no rate of them means anything. */
export const negativeAmount: Rule = {
  id: "negativeAmount",
  label: "金额不为负数",
  citation,
  evaluate: ({ facts }) => {
    const evaluations = [...facts.facts.values()].flatMap(evaluateFact);
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有可核对的金额" }];
  },
};

function evaluateFact(fact: Fact): readonly Evaluation[] {
  const { key, subject, value } = fact;
  if (value.kind === "count" || changes.has(conceptOf(subject.concept).id)) {
    return [];
  }
  if (!value.amount.isNegative) {
    return [{ status: "passed", subject: key }];
  }
  const finding = {
    rule: "negativeAmount",
    severity: "error",
    message: "{line}为负数{amount}，请核实。",
    values: {
      line: { kind: "text", text: subjectLabel(subject) },
      amount: { kind: "amount", amount: value.amount },
    },
    sources: [readingOf(fact).source],
    citation,
  } as const;
  return [{ status: "found", subject: key, finding }];
}
