import { keyOf } from "../factKey";
import { remembered } from "../../lib/remembered";
import type { Evaluation, ReviewContext, Rule } from "../rule";
import { cite } from "../sources";
import type { ConceptId } from "../concepts/index";
import { evaluateSum } from "./evaluateSum";
import { type Figure, type FigureTable, figuresOf } from "./figureTable";

const rule = {
  id: "publicUseClassesDoNotAddUp",
  citation: cite("disclosureTemplate2024", "一般公共预算财政拨款基本支出决算表"),
  differs: "{line}为{total}，所属经济分类科目合计为{sum}，相差{difference}，请核实。",
};

/** Which economic classes of basic expenditure are personnel and which are public-use money. */
const classes = [
  { total: "generalBudgetExpenditure.personnel", codes: ["301", "303"] },
  { total: "generalBudgetExpenditure.publicUse", codes: ["302", "307", "310", "399"] },
] as const satisfies readonly { total: ConceptId; codes: readonly string[] }[];

/**
 * Finds personnel and public-use totals of the basic expenditure table that are not the sum of their
 * economic classes.
 *
 * Final accounts only: budgets may split one class between the two.
 */
export const publicUseClassesDoNotAddUp: Rule = {
  id: rule.id,
  label: "人员经费、公用经费与经济分类",
  citation: rule.citation,
  evaluate: remembered(({ statements }: ReviewContext) => {
    const evaluations = statements.map(figuresOf).flatMap(evaluateTable);
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有同时列出人员经费、公用经费与经济分类的表" }];
  }),
};

function evaluateTable(table: FigureTable): readonly Evaluation[] {
  return classes.flatMap(({ total, codes }) => {
    const whole = table.get(keyOf({ concept: total, phase: "finalAccounts", item: null }));
    const addends = codes.flatMap((code) => classAt(code, table));
    return whole === undefined || whole.isBlank || addends.length === 0
      ? []
      : [evaluateSum(rule, { total: whole, addends, maybe: [], mayFallShort: false })];
  });
}

function classAt(code: string, table: FigureTable): readonly Figure[] {
  const item = { id: code, kind: "economic", name: "" } as const;
  const concept = "generalBudgetExpenditure.basic";
  const figure = table.get(keyOf({ concept, phase: "finalAccounts", item }));
  return figure === undefined || figure.isBlank ? [] : [figure];
}
