import type { SheetDocument } from "../../document/sheetDocument";
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

/** Title, two notes, and the header: where every sheet of ours has its header row. */
export const ownSheetHeaderRows = 4;

/** On paper they lie across, as wide as the page, each page with the header and its number. */
export const ownSheetPrint: SheetDocument["print"] = {
  orientation: "landscape",
  headerRows: { from: ownSheetHeaderRows, to: ownSheetHeaderRows },
  fit: "pageWidth",
  // narrow, since the sheets are wide
  marginPt: 36,
  footer: "第&P页，共&N页",
};
