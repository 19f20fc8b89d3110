import type { SheetCell, SheetDocument } from "../../../document/sheetDocument";

/** Writes what stands in the cells of a sheet, in pieces that Office on the web lets pass. */
export async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: SheetDocument,
): Promise<void> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const height = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, width)));
  for (let done = 0; width > 0 && done < rows.length; done += height) {
    const part = rows.slice(done, done + height);
    linkCells(sheet, part, done);
    sheet.getRangeByIndexes(done, 0, part.length, width).formulas = part.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => typed(cells[column])),
    );
    if (done + height < rows.length) {
      await context.sync();
    }
  }
}

const cellsAtOnce = 10_000;

/** Before the texts are written: a link brings a text of its own, which could be taken for a formula. */
function linkCells(sheet: Excel.Worksheet, rows: SheetDocument["rows"], from: number): void {
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell.kind === "text" && cell.link !== null) {
        sheet.getRangeByIndexes(from + row, column, 1, 1).hyperlink = {
          documentReference: cell.link.location,
          textToDisplay: "-",
        };
      }
    });
  });
}

/** As it must be typed: an apostrophe keeps a text a text, whatever it looks like. */
function typed(cell: SheetCell | undefined): string | number {
  switch (cell?.kind) {
    case undefined:
    case "empty":
      return "";
    case "text":
      return cell.text === "" ? "" : `'${cell.text}`;
    case "number":
      return Number(cell.decimal);
    case "formula":
      return cell.formula;
  }
}
