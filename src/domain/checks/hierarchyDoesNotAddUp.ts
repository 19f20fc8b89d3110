import { keyOf } from "../factKey";
import { isClassified } from "../lineCode";
import { remembered } from "../../lib/remembered";
import type { Evaluation, ReviewContext, Rule } from "../rule";
import { cite } from "../sources";
import type { Subject } from "../statement";
import { evaluateSum } from "./evaluateSum";
import { type Figure, type FigureTable, figuresOf, figuresOfAll } from "./figureTable";
import { hasUntakenRows } from "./untakenRows";

const rule = {
  id: "hierarchyDoesNotAddUp",
  citation: cite("finalAccountsForm", "科目类、款、项之间的勾稽关系"),
  differs: "{line}为{total}，所列下级科目合计为{sum}，相差{difference}，请核实。",
};

/**
 * Finds classification codes that are not the sum of the codes below them, and totals that are not
 * the sum of their top codes.
 *
 * Rows are told apart by code, never by name. A level that a table leaves out is skipped. Blank rows
 * add nothing. Rows below 其中 or 主要包括 may add up to less, and so may those of a table of which some
 * rows could not be taken, or bear names without a known code.
 */
export const hierarchyDoesNotAddUp: Rule = {
  id: rule.id,
  label: "科目类款项合计",
  citation: rule.citation,
  evaluate: remembered((context: ReviewContext) => {
    const evaluations = evaluateTables(context);
    return evaluations.length > 0
      ? evaluations
      : [{ status: "notApplicable", reason: "没有按科目编码分级列示的表" }];
  }),
};

function evaluateTables({ statements, facts, problems }: ReviewContext): readonly Evaluation[] {
  const all = figuresOfAll(facts);
  return statements.flatMap((statement) => {
    const table = figuresOf(statement);
    const isPartlyRead = hasUntakenRows(statement, problems) || hasUncodedRows(table);
    return ladders(table).flatMap((rows) => evaluateLadder(rows, { table, all, isPartlyRead }));
  });
}

type Tables = {
  readonly table: FigureTable;
  readonly all: FigureTable;
  readonly isPartlyRead: boolean;
};

function hasUncodedRows(table: FigureTable): boolean {
  return [...table.values()].some(({ subject: { item } }) => item?.kind === "named");
}

/** The coded rows of one column: one concept, one phase, one classification. */
function ladders(table: FigureTable): readonly (readonly Figure[])[] {
  const columns = new Map<string, Figure[]>();
  for (const figure of table.values()) {
    const { item, concept, phase } = figure.subject;
    if (!figure.isBlank && item !== null && isClassified(item)) {
      const column = [concept, phase, item.kind].join(" ");
      const rows = columns.get(column) ?? [];
      columns.set(column, rows);
      rows.push(figure);
    }
  }
  return [...columns.values()];
}

function evaluateLadder(rows: readonly Figure[], tables: Tables): readonly Evaluation[] {
  const byCode = new Map(rows.map((row) => [codeOf(row), row]));
  const children = new Map<Figure | null, Figure[]>();
  for (const row of rows) {
    const parent = parentOf(codeOf(row), byCode);
    const siblings = children.get(parent) ?? [];
    children.set(parent, siblings);
    siblings.push(row);
  }
  return [...children].map(([parent, addends]) => evaluateRows(parent, addends, tables));
}

function evaluateRows(
  parent: Figure | null,
  addends: readonly Figure[],
  { table, all, isPartlyRead }: Tables,
): Evaluation {
  const total = parent ?? totalOf(addends, table) ?? totalOf(addends, all);
  if (total === undefined || total.isBlank) {
    return { status: "notApplicable", reason: "列有科目明细而没有合计数" };
  }
  const mayFallShort = isPartlyRead || addends.some(({ isPartOfList }) => isPartOfList);
  return evaluateSum(rule, { total, addends, maybe: [], mayFallShort });
}

function totalOf([first]: readonly Figure[], table: FigureTable): Figure | undefined {
  if (first === undefined) {
    return undefined;
  }
  const total: Subject = { ...first.subject, item: null };
  return table.get(keyOf(total));
}

/** The nearest code above that the table lists; `null` for a top code. */
function parentOf(code: string, byCode: ReadonlyMap<string, Figure>): Figure | null {
  const shorter = Array.from({ length: code.length - 1 }, (_, index) => code.slice(0, -1 - index));
  const parent = shorter.find((prefix) => byCode.has(prefix));
  return parent === undefined ? null : (byCode.get(parent) ?? null);
}

function codeOf({ subject }: Figure): string {
  return subject.item?.id ?? "";
}
