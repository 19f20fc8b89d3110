import type { SheetContext } from "./sheetContext";

/** The sheet on which every line stands with its budgets, its accounts and what follows from them. */
export const analysisSheetName = "决算分析";

/** The sheet on which the findings stand. */
export const findingsSheetName = "问题清单";

/**
 * Begins the second row of every sheet of ours.
 *
 * A sheet that bears it is never read: its figures would stand against themselves, and its formulas
 * would come to refer to it.
 */
export const ownSheetMark = "本表由决算说明助手生成";

/** The first row: department, year, and what the sheet is. */
export function sheetTitle({ department, fiscalYear }: SheetContext, name: string): string {
  const year = fiscalYear === null ? "" : `${String(fiscalYear)}年度`;
  return `${department ?? ""}${year}${name}`;
}

/** Stands below every printed page. */
export const pageFooter = "第&P页，共&N页";

/** Narrow, since the sheets are wide. */
export const pageMarginPt = 36;
