import type { SheetFormatName } from "../../document/sheetDocument";
import { type Phase, phases } from "../../domain/phase";
import { phaseName } from "../phrases/phaseName";

/** A column of numbers of the analysis: read in one phase, or computed from two. */
export type AnalysisColumn = PhaseColumn | ComputedColumn;

export type AnalysisColumnId = AnalysisColumn["id"];

type PhaseColumn = {
  readonly kind: "phase";
  readonly id: Phase;
  readonly header: string;
};

/** `difference` current − base · `change` that over the base · `rate` current ÷ base. */
export type ComputedColumn = {
  readonly kind: "difference" | "change" | "rate";
  readonly id:
    | "differenceFromBudget"
    | "changeFromBudget"
    | "completionRate"
    | "differenceFromAdjusted"
    | "executionRate"
    | "differenceFromPriorYear"
    | "changeFromPriorYear"
    | "budgetChange";
  readonly header: string;
  readonly current: Phase;
  readonly base: Phase;
};

const onBudget = { current: "finalAccounts", base: "originalBudget" } as const;
const onAdjusted = { current: "finalAccounts", base: "adjustedBudget" } as const;
const onPriorYear = { current: "finalAccounts", base: "priorYearFinalAccounts" } as const;
const ofBudgets = { current: "originalBudget", base: "priorYearOriginalBudget" } as const;

const computedColumns: readonly ComputedColumn[] = [
  { id: "differenceFromBudget", kind: "difference", header: "比年初预算增减额", ...onBudget },
  { id: "changeFromBudget", kind: "change", header: "比年初预算增减%", ...onBudget },
  { id: "completionRate", kind: "rate", header: "完成年初预算", ...onBudget },
  { id: "differenceFromAdjusted", kind: "difference", header: "比调整预算增减额", ...onAdjusted },
  { id: "executionRate", kind: "rate", header: "预算执行率", ...onAdjusted },
  { id: "differenceFromPriorYear", kind: "difference", header: "比上年增减额", ...onPriorYear },
  { id: "changeFromPriorYear", kind: "change", header: "比上年增减%", ...onPriorYear },
  { id: "budgetChange", kind: "change", header: "年初预算比上年增减%", ...ofBudgets },
];

/** All columns in the order of the sheet; those of which no line has anything are left out of it. */
export const analysisColumns: readonly AnalysisColumn[] = [
  ...phases.map((phase): PhaseColumn => ({ kind: "phase", id: phase, header: phaseName(phase) })),
  ...computedColumns,
];

/** The format of a column's cells in a line of amounts or of counts. */
export function columnFormat(
  { kind }: AnalysisColumn,
  lineKind: "amount" | "count",
): SheetFormatName {
  return kind === "phase" || kind === "difference" ? lineKind : "percent";
}

/**
 * The formula of a computed column; `current` and `base` are cells of the same row.
 *
 * A cell that is not filled and a base of zero give nothing, and so do negative amounts in a percent:
 * the zero matrix of the report.
 */
export function computedFormula(
  kind: ComputedColumn["kind"],
  { current, base }: { readonly current: string; readonly base: string },
): string {
  const both = `COUNT(${current},${base})=2`;
  if (kind === "difference") {
    return `=IF(${both},${current}-${base},"")`;
  }
  const quotient = kind === "rate" ? `${current}/${base}` : `(${current}-${base})/${base}`;
  return `=IF(AND(${both},${base}>0,${current}>=0),${quotient},"")`;
}
