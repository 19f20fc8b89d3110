import { asCell, words } from "./cells.mjs";
import { cellAddress } from "./cellAddress.mjs";

/**
 * A sheet that is drawn from top to bottom, one row after the other.
 *
 * `widths` are the column widths in characters; titles and notes span them all. What a cell
 * `expects` is kept with the address it got, so that the layout itself says where each figure stands.
 */
export function newPage(name, { widths, landscape = false }) {
  return {
    name,
    widths,
    landscape,
    cells: [],
    merges: [],
    heights: new Map(),
    nextRow: 0,
    covered: new Set(),
    expectations: [],
  };
}

/** Places one row; cells go to the next columns that no taller cell above has taken. */
export function addRow(page, given, { look, height = 20 } = {}) {
  const row = page.nextRow++;
  page.heights.set(row, height);
  let column = 0;
  for (const one of given) {
    while (page.covered.has(`${row}:${column}`)) {
      column++;
    }
    const cell = asCell(one, look);
    placeCell(page, cell, { row, column });
    column += cell.across ?? 1;
  }
}

/** A centred title over the full width. */
export function addTitle(page, text) {
  addRow(page, [words(text, { look: "title", across: page.widths.length })], { height: 30 });
}

/** The line “单位：…” at the right end above a table. */
export function addUnitLine(page, text) {
  addRow(page, [words(text, { look: "unitLine", across: page.widths.length })], { height: 18 });
}

/** A row of column heads. */
export function addHeader(page, given, height = 24) {
  addRow(page, given, { look: "header", height });
}

/** A remark below a table, over the full width. */
export function addNote(page, text, height = 18) {
  addRow(page, [words(text, { look: "note", across: page.widths.length })], { height });
}

/** An empty row between two tables. */
export function skipRow(page) {
  page.nextRow++;
}

function placeCell(page, cell, { row, column }) {
  const across = cell.across ?? 1;
  const down = cell.down ?? 1;
  page.cells.push({ ...cell, row, column });
  for (let r = row; r < row + down; r++) {
    for (let c = column; c < column + across; c++) {
      page.covered.add(`${r}:${c}`);
      // the frame of a merged cell is drawn by all the cells under it
      if (r !== row || c !== column) {
        page.cells.push({ kind: "blank", look: cell.look, row: r, column: c });
      }
    }
  }
  if (across > 1 || down > 1) {
    page.merges.push(
      `${cellAddress(row, column)}:${cellAddress(row + down - 1, column + across - 1)}`,
    );
  }
  if (cell.expects !== undefined) {
    page.expectations.push({ cell: cellAddress(row, column), ...cell.expects });
  }
}
