import type { CellArea } from "../../../grid/grid";
import { officeCode } from "../officeErrors";
import { loadAreas, loadedAreas } from "./areaOf";
import { canCall } from "./excelSupport";
import { halved, type SheetSize } from "./readingPlan";

/**
 * The merged areas of a sheet that may have more than the 512 which one answer can hold.
 *
 * Rows are halved until each part can be answered; a single row that cannot is taken to have none.
 */
export async function readMerges(
  context: Excel.RequestContext,
  size: SheetSize | null,
): Promise<readonly CellArea[]> {
  if (size === null) {
    return [];
  }
  const part = context.workbook.worksheets
    .getItem(size.id)
    .getRangeByIndexes(size.row, size.column, size.rows, size.columns);
  if (!canCall("1.13", part, "getMergedAreasOrNullObject")) {
    return [];
  }
  const areas = loadAreas(part.getMergedAreasOrNullObject());
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== "GeneralException") {
      throw error;
    }
    return mergesOfHalves(context, size);
  }
  return loadedAreas(areas);
}

async function mergesOfHalves(
  context: Excel.RequestContext,
  size: SheetSize,
): Promise<readonly CellArea[]> {
  const found: CellArea[] = [];
  for (const [half] of halved([size]) ?? []) {
    if (half !== undefined) {
      found.push(...(await readMerges(context, half)));
    }
  }
  return found;
}
