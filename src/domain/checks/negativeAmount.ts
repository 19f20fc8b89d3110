import { conceptOf } from "../concepts/concept";
import type { ConceptId } from "../concepts/index";
import { subjectLabel } from "../concepts/subjectLabel";
import type { Fact } from "../factSet";
import type { Evaluation, Finding, Rule } from "../rule";
import { cite } from "../sources";
import type { Reading, Subject } from "../statement";

const citation = cite("finalAccountsForm", "收入、支出各行次应大于或等于零");

/** Amounts that say by how much something changed may be negative. */
const changes: ReadonlySet<ConceptId> = new Set<ConceptId>(["income.increaseOnPriorBudget"]);

/** Finds negative amounts, wherever they are printed: income, expenditure and balances are not negative, and no rate of them means anything. */
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
  const negative = fact.readings.filter(({ value: read }) => isNegative(read));
  return negative.length === 0
    ? [{ status: "passed", subject: key }]
    : [{ status: "found", subject: key, finding: findingOf(subject, negative) }];
}

/** One finding for a figure, with every place where it is printed below zero. */
function findingOf(subject: Subject, negative: readonly Reading[]): Finding {
  const [first] = negative.flatMap(({ value }) => (value.kind === "amount" ? [value.amount] : []));
  return {
    rule: "negativeAmount",
    severity: "error",
    message: "{line}为负数{amount}，请核实。",
    values: {
      line: { kind: "text", text: subjectLabel(subject) },
      ...(first === undefined ? {} : { amount: { kind: "amount", amount: first } }),
    },
    sources: negative.map(({ source }) => source),
    citation,
  };
}

function isNegative(value: Reading["value"]): boolean {
  return value.kind === "amount" && value.amount.isNegative;
}
