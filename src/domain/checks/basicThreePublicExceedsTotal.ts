import { judgeSum } from "../../money/roundingTail";
import { type Concept, concepts } from "../concepts/concept";
import { subjectLabel } from "../concepts/subjectLabel";
import { keyOf } from "../factKey";
import type { Evaluation, Finding, Rule } from "../rule";
import { cite } from "../sources";
import { type Figure, type FigureTable, figuresOfAll } from "./figureTable";

const citation = cite("disclosureTemplate2024", "“三公”经费与基本支出经济分类的关系");

/**
 * Finds economic lines of basic expenditure that exceed the three-public expense they belong to.
 *
 * The three public expenses are paid from basic and project expenditure, so the basic part cannot be
 * more than the whole.
 */
export const basicThreePublicExceedsTotal: Rule = {
  id: "basicThreePublicExceedsTotal",
  label: "基本支出中“三公”科目不超过“三公”经费",
  citation,
  evaluate: ({ facts }) => {
    const all = figuresOfAll(facts);
    const evaluations = concepts.flatMap((concept) => evaluateConcept(concept, all));
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有同时列出“三公”经费与其经济分类科目" }];
  },
};

function evaluateConcept({ id, economicCode }: Concept, all: FigureTable): readonly Evaluation[] {
  if (economicCode === null) {
    return [];
  }
  const item = { id: economicCode, kind: "economic", name: "" } as const;
  const phase = "finalAccounts";
  const basic = all.get(keyOf({ concept: "generalBudgetExpenditure.basic", phase, item }));
  const whole = all.get(keyOf({ concept: id, phase, item: null }));
  return basic === undefined || whole === undefined ? [] : [evaluatePair(basic, whole)];
}

function evaluatePair(basic: Figure, whole: Figure): Evaluation {
  const subject = basic.key;
  if (basic.amount.atMost(whole.amount)) {
    return { status: "passed", subject };
  }
  return judgeSum(whole, [basic]) === "tail"
    ? { status: "tail", subject, source: basic.source }
    : { status: "found", subject, finding: findingOf(basic, whole) };
}

function findingOf(basic: Figure, whole: Figure): Finding {
  return {
    rule: "basicThreePublicExceedsTotal",
    severity: "error",
    message: "{basicLine}为{basic}，大于{wholeLine}{whole}，请核实。",
    values: {
      basicLine: { kind: "text", text: subjectLabel(basic.subject) },
      basic: { kind: "amount", amount: basic.amount },
      wholeLine: { kind: "text", text: subjectLabel(whole.subject) },
      whole: { kind: "amount", amount: whole.amount },
    },
    sources: [basic.source, whole.source],
    citation,
  };
}
