import { keyOf } from "../factKey";
import type { Evaluation, Finding, Rule } from "../rule";
import { cite } from "../sources";
import type { Statement } from "../statement";
import { type Figure, type FigureTable, figuresOf } from "./figureTable";

const citation = cite("finalAccountsForm", "年初预算数不为零时应填列全年预算数");

/**
 * Finds lines with an original budget whose adjusted budget is left empty in a table that fills it in
 * elsewhere; one finding for each table.
 *
 * A zero is filled in: the budget may have been taken away as a whole.
 */
export const adjustedBudgetMissing: Rule = {
  id: "adjustedBudgetMissing",
  label: "调整预算数填列",
  citation,
  evaluate: ({ statements }) => {
    const evaluations = statements.flatMap(evaluateTable);
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有同时列出年初预算数与调整预算数的表" }];
  },
};

function evaluateTable(statement: Statement): readonly Evaluation[] {
  const table = figuresOf(statement);
  const adjusted = [...table.values()].filter(({ subject }) => subject.phase === "adjustedBudget");
  const subject = `${statement.sheet} ${statement.range}`;
  if (adjusted.every(({ isBlank }) => isBlank)) {
    return [];
  }
  const empty = adjusted.filter((figure) => figure.isBlank && isBudgeted(figure, table));
  return empty.length === 0
    ? [{ status: "passed", subject }]
    : [{ status: "found", subject, finding: findingOf(statement, empty) }];
}

function isBudgeted({ subject }: Figure, table: FigureTable): boolean {
  const original = table.get(keyOf({ ...subject, phase: "originalBudget" }));
  return original !== undefined && !original.isBlank && !original.amount.isZero;
}

function findingOf({ sheet }: Statement, empty: readonly Figure[]): Finding {
  return {
    rule: "adjustedBudgetMissing",
    severity: "warning",
    message:
      "“{sheet}”表有{count}行列有年初预算数而调整预算数未填列，请补填；没有调整的填年初预算数。",
    values: {
      sheet: { kind: "text", text: sheet },
      count: { kind: "count", count: empty.length },
    },
    sources: empty.map(({ source }) => source),
    citation,
  };
}
