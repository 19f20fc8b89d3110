import { cellName } from "../../../document/cellReference";
import type { CellPlace } from "../../workbookHost";
import { needExcelApi } from "./excelSupport";

/** The cell that the user stands in: one, whatever is selected around it. */
export async function readSelection(): Promise<CellPlace> {
  needExcelApi("1.7");
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, cell: cellName(cell.columnIndex, cell.rowIndex) };
  });
}
