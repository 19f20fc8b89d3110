import type { AmountConceptId } from "../domain/factKey";
import type { Fact } from "../domain/factSet";
import { compareAmounts } from "../domain/comparison";
import { isMaterial } from "../domain/explanation/materiality";
import { deepestRows, isWholeOfRow } from "../domain/explanation/rowLines";
import { budgetDifference, priorYearDifference } from "./budgetClauses";
import { pairOf, relationOf } from "./budgetParts";
import type { Difference } from "./causes";
import { amountByKey } from "./factFigures";
import type { ReportContext } from "./reportContext";
import { type Line, lineOf } from "./topic";

type Facts = Pick<ReportContext, "facts">;

/** The figures, and from when on a difference of theirs is asked about. */
type Asked = Pick<ReportContext, "facts" | "materiality">;

const totals: readonly AmountConceptId[] = [
  "income.total",
  "expenditure.total",
  "expenditure.basic",
  "expenditure.project",
  "expenditure.superiorRemittance",
  "expenditure.business",
  "expenditure.affiliateSubsidy",
  "generalBudgetExpenditure.total",
  "operatingFunds.total",
];

const threePublic: readonly AmountConceptId[] = [
  "threePublicExpenses.total",
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.vehiclePurchase",
  "threePublicExpenses.vehicleRunning",
  "threePublicExpenses.officialReception",
];

const threePublicOnPriorYear: readonly AmountConceptId[] = [
  "threePublicExpenses.total",
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.officialReception",
];

const comparedWithPriorYear: readonly AmountConceptId[] = [
  "income.total",
  "expenditure.total",
  "generalBudgetExpenditure.total",
  "operatingFunds.total",
];

/** Differences of totals and natures that want a cause, all funds. */
export function overallDifferences(context: Asked): readonly Difference[] {
  return [
    ...totals.map(budgetDifference),
    { topic: "expenditure.project", phase: "adjustedBudget", against: "originalBudget" } as const,
    { topic: "expenditure.project", phase: "finalAccounts", against: "adjustedBudget" } as const,
    ...comparedWithPriorYear.map(priorYearDifference),
    { topic: "carryOver.closing", phase: "finalAccounts", against: "opening" } as const,
  ].filter((difference) => wantsCause(context, difference) && isLarge(context, difference));
}

/** Differences of the three public expenses: each one wants its cause, however small. */
export function threePublicDifferences(context: Facts): readonly Difference[] {
  return [
    ...threePublic.map(budgetDifference),
    ...threePublicOnPriorYear.map(priorYearDifference),
  ].filter((difference) => wantsCause(context, difference));
}

/** Differences of the lines of a classification, the deepest lines only. */
export function lineDifferences(context: Asked): readonly Difference[] {
  const lines = [...context.facts.facts.values()]
    .filter(isExplainableLine)
    .flatMap((fact) => lineOf(fact) ?? []);
  return deepestRows(lines)
    .map((line: Line) => budgetDifference(line))
    .filter(
      (difference) =>
        isUnbudgeted(context, difference) ||
        (wantsCause(context, difference) && isLarge(context, difference)),
    );
}

/** Whether money was spent on a line whose budget the sheet lists and leaves empty. */
export function isUnbudgeted({ facts }: Facts, difference: Difference): boolean {
  const { current, base } = pairOf(difference);
  return amountByKey(facts, current)?.isZero === false && facts.blanks.has(base);
}

function wantsCause({ facts }: Facts, difference: Difference): boolean {
  const relation = relationOf(facts, difference);
  return relation === "above" || relation === "below";
}

/** What a unit adds to the department is told with it, not asked about once more. */
function isExplainableLine({ subject: { concept, phase, item } }: Fact): boolean {
  return phase === "finalAccounts" && isWholeOfRow(concept) && item?.kind !== "unit";
}

/** Whether both amounts are known and far enough apart to be explained. */
export function isLarge({ facts, materiality }: Asked, difference: Difference): boolean {
  const { current, base } = pairOf(difference);
  const left = amountByKey(facts, current);
  const right = amountByKey(facts, base);
  return (
    left !== undefined &&
    right !== undefined &&
    isMaterial(compareAmounts(left, right), materiality)
  );
}
