import type { SheetDocument } from "../document/sheetDocument";
import { cellPosition } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { analysisSheet } from "../narrative/sheets/analysisSheet";
import { findingsSheet } from "../narrative/sheets/findingsSheet";
import type { SheetContext, SourcePlace } from "../narrative/sheets/sheetContext";
import type { Analysis } from "./analyse";

/**
 * The sheets that are written back into one of the workbooks, on request: 决算分析 with references and
 * formulas, 问题清单 with links. Figures of the other workbooks stand in them as values.
 */
export function workbookSheets(analysis: Analysis, file: string): readonly SheetDocument[] {
  const { recognition, facts, review, grids } = analysis;
  const context: SheetContext = {
    fiscalYear: recognition.fiscalYear,
    department: recognition.department,
    facts,
    review,
    file,
    holdsNumber: numberFinder(grids),
  };
  return [analysisSheet(context), findingsSheet(context)];
}

/** A formula counts too: one without a stored result is computed when the sheet is opened. */
function numberFinder(grids: readonly Grid[]): SheetContext["holdsNumber"] {
  const bySheet = new Map(grids.map((grid) => [sheetKey(grid), grid]));
  return (place) => {
    const grid = bySheet.get(sheetKey(place));
    if (grid === undefined) {
      return false;
    }
    const { value } = cellAt(grid, cellPosition(grid, place.cell));
    return typeof value === "number" || value === null;
  };
}

function sheetKey({ file, sheet }: Pick<SourcePlace, "file" | "sheet">): string {
  return JSON.stringify([file, sheet]);
}
