import type { CellArea, SheetVisibility } from "../../../grid/grid";
import { HostRefused } from "../../hostRefused";
import { limits } from "../../files/limits";
import { officeCode } from "../officeErrors";
import { loadAreas, loadedAreas } from "./areaOf";
import { canCall } from "./excelSupport";
import { cellsOf, type SheetSize } from "./readingPlan";
import { narrowToUsed } from "./narrowToUsed";
import { readMerges } from "./readMerges";

/** A sheet before its cells are read. `parts` are its filled rectangles, from top to bottom. */
export type SurveyedSheet = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly parts: readonly SheetSize[];
  readonly merges: readonly CellArea[];
  /** Some of its rows or columns are hidden; which, is asked with the cells. */
  readonly hides: boolean;
};

export type Survey = { readonly file: string; readonly sheets: readonly SurveyedSheet[] };

/**
 * Asks for the sheets and how large they are: two round trips, whatever the workbook.
 *
 * Only a workbook that looks too large, or in which a sheet has more than 512 merged areas, costs more.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("name");
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  const found = await measure(context, sheets, "together");
  const parts = await withinLimits(context, workbook.name, found);
  return {
    file: workbook.name,
    sheets: found.map((sheet, index) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      parts: parts[index] ?? [],
      merges: sheet.merges,
      hides: sheet.hides,
    })),
  };
}

type NamedSheet = {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
};

type MeasuredSheet = NamedSheet & {
  readonly size: SheetSize | null;
  readonly merges: readonly CellArea[];
  readonly hides: boolean;
};

/**
 * Merged areas travel with the sizes; where a sheet has too many of them, they are asked for apart.
 *
 * The library sends the question for merged areas as a write. It sets nothing, and so leaves Excel nothing to
 * undo but the user's own steps: that is on the list of what a real Excel is asked for before a release.
 */
async function measure(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
  merges: "together" | "apart",
): Promise<readonly MeasuredSheet[]> {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const areas = merges === "together" ? askMerges(used) : null;
    return { sheet, used, areas };
  });
  try {
    await context.sync();
  } catch (error) {
    if (merges === "together" && officeCode(error) === "GeneralException") {
      return measure(context, sheets, "apart");
    }
    throw error;
  }
  const measured = asked.map(({ sheet, used, areas }) => ({
    ...sheet,
    size: sizeOf(sheet.id, used),
    hides: !used.isNullObject && (used.rowHidden !== false || used.columnHidden !== false),
    merges: areas === null ? [] : loadedAreas(areas),
  }));
  return merges === "together" ? measured : withMerges(context, measured);
}

async function withMerges(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
): Promise<readonly MeasuredSheet[]> {
  const found: MeasuredSheet[] = [];
  for (const sheet of sheets) {
    found.push({ ...sheet, merges: await readMerges(context, sheet.size) });
  }
  return found;
}

function askMerges(used: Excel.Range): Excel.RangeAreas | null {
  if (!canCall("1.13", used, "getMergedAreasOrNullObject")) {
    return null;
  }
  return loadAreas(used.getMergedAreasOrNullObject());
}

function sizeOf(id: string, used: Excel.Range): SheetSize | null {
  return used.isNullObject
    ? null
    : {
        id,
        row: used.rowIndex,
        column: used.columnIndex,
        rows: used.rowCount,
        columns: used.columnCount,
      };
}

/** A stray cell far below makes a sheet look large; only what is filled counts against the limit. */
async function withinLimits(
  context: Excel.RequestContext,
  file: string,
  sheets: readonly MeasuredSheet[],
): Promise<readonly (readonly SheetSize[])[]> {
  const whole = sheets.map(({ size }) => (size === null ? [] : [size]));
  if (cellsIn(whole.flat()) <= limits.cells) {
    return whole;
  }
  const parts = await narrowToUsed(context, whole);
  const tooLarge = parts.findIndex(
    (_, index) => cellsIn(parts.slice(0, index + 1).flat()) > limits.cells,
  );
  if (tooLarge >= 0) {
    const sheet = sheets[tooLarge]?.name ?? "";
    throw new HostRefused({ code: "host.tooManyCells", file, sheet, limit: limits.cells });
  }
  return parts;
}

function cellsIn(sizes: readonly SheetSize[]): number {
  return sizes.reduce((sum, size) => sum + cellsOf(size), 0);
}

const visibilities = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const;
