import { type Figure, figuresOfAll } from "../checks/figureTable";
import type { ConceptId } from "../concepts/index";
import { keyOf } from "../factKey";
import type { FactSet } from "../factSet";
import { remembered } from "../../lib/remembered";
import type { Phase } from "../phase";

/** One line of the year's accounts beside its budgets; a budget that no table lists is `undefined`. */
export type BudgetLine = {
  readonly spent: Figure;
  readonly original: Figure | undefined;
  readonly adjusted: Figure | undefined;
};

/** The totals of expenditure by whose codes spending is compared with the budget. */
const codedConcepts: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "expenditure.total",
  "specialExpenditure.total",
  "generalBudgetExpenditure.total",
  "governmentFundsBudget.expenditure",
  "stateCapitalBudget.expenditure",
]);

/** The lines on which reports explain the difference from the budget. */
const mainLines: readonly ConceptId[] = [
  "income.total",
  "expenditure.total",
  "expenditure.basic",
  "expenditure.project",
  "threePublicExpenses.total",
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.officialReception",
];

/** The main lines and the functional ones, each beside its budgets. */
export function budgetLines(facts: FactSet): readonly BudgetLine[] {
  return [...namedLines(facts, mainLines), ...codedLines(facts)];
}

/** Whether a rate of the two says anything: the zero matrix knows none on nothing or below it. */
export function hasRate(spent: Figure, budgeted: Figure): boolean {
  const isBudgeted = !budgeted.isBlank && !budgeted.amount.isZero && !budgeted.amount.isNegative;
  return isBudgeted && !spent.amount.isNegative;
}

/** The unclassified lines of some concepts, as far as the accounts report them. */
export function namedLines(facts: FactSet, concepts: readonly ConceptId[]): readonly BudgetLine[] {
  const all = figuresOfAll(facts);
  return concepts.flatMap((concept) => {
    const spent = all.get(keyOf({ concept, phase: "finalAccounts", item: null }));
    return spent === undefined || spent.isBlank ? [] : [lineOf(spent, all)];
  });
}

/** The functional lines of the accounts, each at the lowest level that the tables list. */
export const codedLines = remembered((facts: FactSet): readonly BudgetLine[] => {
  const all = figuresOfAll(facts);
  const rows = [...all.values()].filter(
    ({ subject: { concept, phase, item }, isBlank }) =>
      !isBlank &&
      phase === "finalAccounts" &&
      item?.kind === "functional" &&
      codedConcepts.has(concept),
  );
  const above = new Set(rows.flatMap(codesAbove));
  return rows.filter((row) => !above.has(codeOf(row))).map((row) => lineOf(row, all));
});

/** Shorter codes of the same column: their rows are sums of this one and others. */
function codesAbove(row: Figure): readonly string[] {
  const code = codeOf(row);
  const { length } = row.subject.item?.id ?? "";
  return Array.from({ length }, (_, index) => code.slice(0, code.length - index - 1));
}

function codeOf({ subject: { concept, item } }: Figure): string {
  return `${concept} ${item?.id ?? ""}`;
}

function lineOf(spent: Figure, all: ReadonlyMap<string, Figure>): BudgetLine {
  const at = (phase: Phase): Figure | undefined => all.get(keyOf({ ...spent.subject, phase }));
  return { spent, original: at("originalBudget"), adjusted: at("adjustedBudget") };
}
