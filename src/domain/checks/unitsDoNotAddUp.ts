import { deepestRows } from "../explanation/rowLines";
import { keyOf } from "../factKey";
import type { Evaluation, ReviewContext, Rule } from "../rule";
import { cite } from "../sources";
import { evaluateSum } from "./evaluateSum";
import { type Figure, type FigureTable, figuresOf, figuresOfAll } from "./figureTable";
import { hasUntakenRows } from "./untakenRows";

const rule = {
  id: "unitsDoNotAddUp",
  citation: cite("finalAccountsForm", "部门汇总数与所属单位数"),
  differs:
    "{line}为{total}，所列单位合计为{sum}，相差{difference}，请核实（内部往来已抵销的除外）。",
};

/**
 * Finds totals that are not the sum of the units that a table lists, column by column.
 *
 * A row whose code others begin with is a sum of theirs and counts once. A warning only: a department
 * that takes out what its units paid each other is less than their sum.
 */
export const unitsDoNotAddUp: Rule = {
  id: rule.id,
  label: "部门汇总数与所属单位之和",
  citation: rule.citation,
  evaluate: (context) => {
    const evaluations = evaluateTables(context);
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有按单位列示的表" }];
  },
};

function evaluateTables({ statements, facts, problems }: ReviewContext): readonly Evaluation[] {
  const all = figuresOfAll(facts);
  return statements.flatMap((statement) => {
    const table = figuresOf(statement);
    const mayFallShort = hasUntakenRows(statement, problems);
    return unitColumns(table).map((units) =>
      evaluateColumn(units, { total: totalOf(units, table, all), mayFallShort }),
    );
  });
}

/** The units of one column: one concept in one phase. */
function unitColumns(table: FigureTable): readonly (readonly Figure[])[] {
  const columns = new Map<string, Figure[]>();
  for (const figure of table.values()) {
    const { item, concept, phase } = figure.subject;
    if (!figure.isBlank && item?.kind === "unit") {
      const units = columns.get(`${concept} ${phase}`) ?? [];
      columns.set(`${concept} ${phase}`, units);
      units.push(figure);
    }
  }
  return [...columns.values()];
}

function totalOf(
  [first]: readonly Figure[],
  table: FigureTable,
  all: FigureTable,
): Figure | undefined {
  const key = first === undefined ? "" : keyOf({ ...first.subject, item: null });
  return table.get(key) ?? all.get(key);
}

function evaluateColumn(
  units: readonly Figure[],
  { total, mayFallShort }: { readonly total: Figure | undefined; readonly mayFallShort: boolean },
): Evaluation {
  if (total === undefined || total.isBlank) {
    return { status: "notApplicable", reason: "列有单位而没有部门合计数" };
  }
  const addends = deepestUnits(units);
  const ended = evaluateSum(rule, { total, addends, maybe: [], mayFallShort });
  return ended.status === "found"
    ? { ...ended, finding: { ...ended.finding, severity: "warning" } }
    : ended;
}

function deepestUnits(units: readonly Figure[]): readonly Figure[] {
  const deepest = new Set(deepestRows(units.map(({ subject }) => subject)));
  return units.filter(({ subject }) => deepest.has(subject));
}
