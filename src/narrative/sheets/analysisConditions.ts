import type { SheetCondition } from "../../document/sheetDocument";
import { thresholds } from "../../domain/anomalies/thresholds";
import type { AnalysisColumnId } from "./analysisColumns";

/** A limit of the review as a colour of the cells of one column. */
export type AnalysisCondition = {
  readonly legend: string;
  readonly format: SheetCondition["format"];
  readonly column: AnalysisColumnId;
  /** Columns that must hold numbers in the row; it is not coloured otherwise. */
  readonly reads: readonly AnalysisColumnId[];
  /** What is to be coloured, of the cells of one row. */
  readonly holds: (cellOf: CellOfColumn) => string;
};

export type CellOfColumn = (column: AnalysisColumnId) => string;

const { execution, executionToExplain, implausibleRate, differenceToExplain, budgetAdjustment } =
  thresholds;

/**
 * The limits that the figures of one line can pass, the graver first; they are compared as the review does.
 *
 * A quotient is rounded first, so that its last binary digit decides nothing. Lines without a rate of
 * completion, such as balances, are measured by none of them.
 */
export const analysisConditions: readonly AnalysisCondition[] = [
  {
    legend: `预算执行率高于${execution.percent}%`,
    format: "alarm",
    column: "executionRate",
    reads: ["executionRate"],
    holds: (cellOf) => `${rounded(cellOf("executionRate"))}>${execution.percent}%`,
  },
  {
    legend: `完成年初预算高于${implausibleRate.percent}%`,
    format: "alarm",
    column: "completionRate",
    reads: ["completionRate"],
    holds: (cellOf) => `${rounded(cellOf("completionRate"))}>${implausibleRate.percent}%`,
  },
  {
    legend: `预算执行率低于${executionToExplain.percent}%`,
    format: "attention",
    column: "executionRate",
    reads: ["executionRate"],
    holds: (cellOf) => `${rounded(cellOf("executionRate"))}<${executionToExplain.percent}%`,
  },
  {
    legend: `比年初预算增减${differenceToExplain.percent}%及以上`,
    format: "attention",
    column: "changeFromBudget",
    reads: ["changeFromBudget", "completionRate"],
    holds: (cellOf) =>
      `ABS(${rounded(cellOf("changeFromBudget"))})>=${differenceToExplain.percent}%`,
  },
  {
    legend: `调整预算比年初预算增减超过${budgetAdjustment.percent}%`,
    format: "attention",
    column: "adjustedBudget",
    reads: ["adjustedBudget", "originalBudget", "completionRate"],
    holds: (cellOf) => {
      const [adjusted, original] = [cellOf("adjustedBudget"), cellOf("originalBudget")];
      return `ABS(${rounded(`(${adjusted}-${original})/${original}`)})>${budgetAdjustment.percent}%`;
    },
  },
];

function rounded(percent: string): string {
  return `ROUND(${percent},8)`;
}
