import { cellPosition } from "../grid/address";
import { cellAt, type Grid, labelText } from "../grid/grid";
import { ownSheetMark } from "../narrative/sheets/ownSheets";

/** Leaves out the sheets that we wrote into a workbook: their figures are all of its other sheets. */
export function withoutOwnSheets(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter((grid) => {
    const second = cellAt(grid, cellPosition(grid, "A2"));
    return !labelText(second).startsWith(ownSheetMark);
  });
}
