import type { Cell, CellPosition, Grid } from "../../../grid/grid";
import { createCellCounter } from "../cellCounter";
import { HostRefused } from "../../hostRefused";
import { createGridBuilder, type GridBuilder } from "../gridBuilder";
import type { ReadJob } from "../readJob";
import { htmlTables, type HtmlCell, type HtmlRow } from "./htmlTables";
import { decodeEntities, htmlAttribute } from "./htmlTokens";
import { printedCell } from "./printedValue";

/** Reads an HTML page saved as .xls: all its tables on one sheet, one below the other, as Excel shows them. */
export function readHtml(html: string, job: ReadJob): Grid[] {
  const { blocks, isWhole } = htmlTables(html);
  if (!isWhole) {
    throw new HostRefused({ code: "host.damaged", file: job.file });
  }
  const sheet = sheetName(html);
  job.announce(sheet, 0, 1);
  const countCell = createCellCounter(job);
  const frame = { file: job.file, sheet, visibility: "visible" } as const;
  const grid = createGridBuilder(frame, () => countCell(sheet));
  let top = 0;
  for (const rows of blocks) {
    if (rows.some(({ cells }) => cells.some(({ text }) => text !== ""))) {
      top += placeRows(grid, rows, top);
    }
  }
  return [grid.build()];
}

/** Excel's own HTML names its sheet in a comment for Excel. */
function sheetName(html: string): string {
  const [, name = ""] = /<x:Name>([^<]*)<\/x:Name>/i.exec(html) ?? [];
  return name === "" ? "Sheet1" : decodeEntities(name);
}

function placeRows(grid: GridBuilder, rows: readonly HtmlRow[], top: number): number {
  // for each column, the first row that no cell from above reaches into
  const freeFrom: number[] = [];
  rows.forEach(({ isHidden, cells }, index) => {
    const row = top + index;
    if (isHidden) {
      grid.hideRow(row);
    }
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) {
        column += 1;
      }
      placeCell(grid, cell, { row, column });
      for (let taken = column; taken < column + cell.columnSpan; taken++) {
        freeFrom[taken] = row + cell.rowSpan;
      }
      column += cell.columnSpan;
    }
  });
  return rows.length;
}

function placeCell(grid: GridBuilder, cell: HtmlCell, { row, column }: CellPosition): void {
  grid.put(row, column, convertCell(cell, { row, column }));
  if (cell.rowSpan > 1 || cell.columnSpan > 1) {
    const bottom = row + cell.rowSpan - 1;
    grid.merge({ top: row, left: column, bottom, right: column + cell.columnSpan - 1 });
  }
}

/** Excel writes into the tag what the text alone does not tell: the exact number, a formula, text that looks like a number. */
function convertCell({ text, attributes }: HtmlCell, writtenAt: CellPosition): Cell {
  const formula = htmlAttribute(attributes, "x:fmla");
  const isFormula = formula !== null;
  const exact = htmlAttribute(attributes, "x:num");
  const isText = /mso-number-format\s*:\s*["']?\\?@|\sx:str\b/i.test(attributes);
  if (isText) {
    return { value: text, text, numberFormat: "@", isFormula };
  }
  const printed = { ...printedCell(text), isFormula };
  if (exact !== null && exact !== "" && Number.isFinite(Number(exact))) {
    return { ...printed, value: Number(exact) };
  }
  return text === "" && isFormula
    ? { ...printed, formula: { text: decodeEntities(formula), writtenAt } }
    : printed;
}
