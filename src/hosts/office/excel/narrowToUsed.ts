import { cellsOf, type SheetSize } from "./readingPlan";

/**
 * Finds the filled parts of sheets that look too large, in one round trip.
 *
 * A large sheet is cut into bands, and each band is asked for what is filled in it; the empty ones fall away.
 */
export async function narrowToUsed(
  context: Excel.RequestContext,
  sheets: readonly (readonly SheetSize[])[],
): Promise<readonly (readonly SheetSize[])[]> {
  const asked = sheets.map((sizes) =>
    sizes.map((size) => (cellsOf(size) <= largeCells ? size : bandsOf(context, size))),
  );
  await context.sync();
  return asked.map((sizes) =>
    sizes.flatMap((size) => (Array.isArray(size) ? size.flatMap(filledPart) : [size as SheetSize])),
  );
}

/** Sheets above this are looked at more closely. */
const largeCells = 100_000;
const bandCount = 128;

type Band = { readonly id: string; readonly used: Excel.Range };

function bandsOf(context: Excel.RequestContext, size: SheetSize): readonly Band[] {
  const { id, row, column, rows, columns } = size;
  const sheet = context.workbook.worksheets.getItem(id);
  const height = Math.ceil(rows / bandCount);
  const bands: Band[] = [];
  for (let done = 0; done < rows; done += height) {
    const band = sheet.getRangeByIndexes(
      row + done,
      column,
      Math.min(height, rows - done),
      columns,
    );
    const used = band.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    bands.push({ id, used });
  }
  return bands;
}

function filledPart({ id, used }: Band): readonly SheetSize[] {
  return used.isNullObject
    ? []
    : [
        {
          id,
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        },
      ];
}
