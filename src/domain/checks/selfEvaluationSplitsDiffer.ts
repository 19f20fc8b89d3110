import { judgeSum, sumOf } from "../../money/roundingTail";
import { conceptOf } from "../concepts/concept";
import type { ConceptId } from "../concepts/index";
import { subjectLabel } from "../concepts/subjectLabel";
import { keyOf } from "../factKey";
import type { Evaluation, Finding, Rule } from "../rule";
import { cite } from "../sources";
import type { Statement } from "../statement";
import { type Figure, type FigureTable, figuresOf } from "./figureTable";
import { hasUntakenRows } from "./untakenRows";

const rule = {
  id: "selfEvaluationSplitsDiffer",
  label: "自评表年度资金与其分类",
  citation: cite("hunanSelfEvaluation", "年度预算申请"),
  message:
    "自评表{split}各项合计为{sum}，与年初预算数、全年预算数、全年执行数都不一致；与最接近的{total}{amount}相差{difference}，请核实。",
} as const;

const splits = ["selfEvaluationFunds.bySource", "selfEvaluationFunds.byNature"] as const;

/**
 * Finds splits of a self-evaluation form that make up none of the totals above them.
 *
 * The form does not say of which number its splits are, and both may be of different ones: each must be
 * one of the year's original budget, its whole budget and what was spent.
 */
export const selfEvaluationSplitsDiffer: Rule = {
  id: rule.id,
  label: rule.label,
  citation: rule.citation,
  evaluate: ({ statements, problems }) => {
    const evaluations = statements.flatMap((statement) =>
      evaluateForm(statement, hasUntakenRows(statement, problems) ? "maybeShort" : "complete"),
    );
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有列出年度资金分类的自评表" }];
  },
};

/** Whether all amounts of the form were taken. */
type FormReading = "complete" | "maybeShort";

function evaluateForm(statement: Statement, reading: FormReading): readonly Evaluation[] {
  const table = figuresOf(statement);
  return splits.flatMap((split) => {
    const addends = addendsOf(split, table);
    return addends.length === 0
      ? []
      : [evaluateSplit(split, addends, { totals: totalsIn(table), reading })];
  });
}

/** The parts that the form prints, else what it prints for them together. */
function addendsOf(split: ConceptId, table: FigureTable): readonly Figure[] {
  const printed = (concept: ConceptId): readonly Figure[] => {
    const figure = table.get(keyOf({ concept, phase: "adjustedBudget", item: null }));
    return figure === undefined || figure.isBlank ? [] : [figure];
  };
  const parts = conceptOf(split).parts.flatMap(printed);
  return parts.length > 0 ? parts : printed(split);
}

function totalsIn(table: FigureTable): readonly Figure[] {
  return (["originalBudget", "adjustedBudget", "finalAccounts"] as const).flatMap((phase) => {
    const total = table.get(keyOf({ concept: "expenditure.total", phase, item: null }));
    return total === undefined || total.isBlank ? [] : [total];
  });
}

function evaluateSplit(
  split: ConceptId,
  addends: readonly Figure[],
  { totals, reading }: { readonly totals: readonly Figure[]; readonly reading: FormReading },
): Evaluation {
  const sum = sumOf(addends);
  const distance = ({ amount }: Figure) => amount.minus(sum).absolute();
  const [nearest] = [...totals].sort((one, other) => distance(one).compare(distance(other)));
  if (nearest === undefined) {
    return { status: "notApplicable", reason: "自评表列有年度资金的分类而没有年度资金总额" };
  }
  const outcome = judgeSum(nearest, addends);
  if (outcome !== "differs") {
    return outcome === "tail"
      ? { status: "tail", subject: nearest.key, source: nearest.source }
      : { status: "passed", subject: nearest.key };
  }
  return reading === "maybeShort" && sum.compare(nearest.amount) < 0
    ? { status: "notApplicable", reason: "自评表年度资金的分类有未能读取的行" }
    : { status: "found", subject: nearest.key, finding: findingOf(split, addends, nearest) };
}

function findingOf(split: ConceptId, addends: readonly Figure[], nearest: Figure): Finding {
  const sum = sumOf(addends);
  return {
    rule: rule.id,
    severity: "error",
    message: rule.message,
    values: {
      split: { kind: "text", text: conceptOf(split).label },
      sum: { kind: "amount", amount: sum },
      total: { kind: "text", text: subjectLabel(nearest.subject) },
      amount: { kind: "amount", amount: nearest.amount },
      difference: { kind: "amount", amount: nearest.amount.minus(sum).absolute() },
    },
    sources: [nearest, ...addends].map(({ source }) => source),
    citation: rule.citation,
  };
}
