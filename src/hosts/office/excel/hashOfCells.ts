import type { Cell, Grid } from "../../../grid/grid";
import { sha256 } from "../../files/sha256";

/**
 * The SHA-256 of what was read, for a workbook whose file we never see.
 *
 * Of the names of the sheets, their places, and each filled cell with its value, shown text, number format and
 * whether it is a formula. It is equal as long as nothing that we read changes, and has nothing to do with the hash of the
 * workbook's file.
 */
export async function hashOfCells(grids: readonly Grid[]): Promise<string> {
  const lines = grids.map(({ sheet, visibility, origin, rows }) =>
    JSON.stringify([
      sheet,
      visibility,
      origin.row,
      origin.column,
      rows.map((row) => row.map(cellLine)),
    ]),
  );
  return sha256(new TextEncoder().encode(lines.join("\n")));
}

function cellLine(cell: Cell | undefined): readonly unknown[] | null {
  return cell === undefined ? null : [cell.value, cell.text, cell.numberFormat, cell.isFormula];
}
