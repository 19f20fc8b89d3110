import type { Cell, CellArea, CellPosition, Grid } from "../../src/grid/grid";

/**
 * Draws a sheet in a test: one line a row, cells apart by `|`.
 *
 * Plain numbers are numbers, shown as they are written; everything else is text. `'12.00` is a number
 * stored as text; `=12.00` the cached value of a formula, `==B3+B4` a formula without one; `81 {0"%"}` a
 * number with its format.
 */
export function drawGrid(drawing: string, frame: Partial<Grid> = {}): Grid {
  const { origin = { row: 0, column: 0 } } = frame;
  const rows = drawing
    .split("\n")
    .slice(1, -1)
    .map((line, row) =>
      line
        .split("|")
        .map((text, column) =>
          drawCell(text.trim(), { row: origin.row + row, column: origin.column + column }),
        ),
    );
  return {
    file: "book.xlsx",
    sheet: "Sheet1",
    visibility: "visible",
    origin,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...frame,
  };
}

/** A merged area of a drawn grid: rows and columns counted from 0, ends included. */
export function merge(top: number, left: number, bottom: number, right: number): CellArea {
  return { top, left, bottom, right };
}

function drawCell(text: string, writtenAt: CellPosition): Cell | undefined {
  if (text === "") {
    return undefined;
  }
  if (text.startsWith("#")) {
    return { value: { error: text }, text, numberFormat: "General", isFormula: true };
  }
  if (text.startsWith("'")) {
    return { value: text.slice(1), text: text.slice(1), numberFormat: "@", isFormula: false };
  }
  if (text.startsWith("==")) {
    const formula = { text: text.slice(2), writtenAt };
    return { value: null, text: "", numberFormat: "General", isFormula: true, formula };
  }
  const [, number, numberFormat] = /^(\S+) \{(.*)\}$/.exec(text) ?? [];
  if (number !== undefined && numberFormat !== undefined) {
    return { value: Number(number), text: number, numberFormat, isFormula: false };
  }
  const isFormula = text.startsWith("=");
  const shown = isFormula ? text.slice(1) : text;
  const isNumber = /^-?\d[\d,]*(\.\d+)?$/.test(shown);
  return {
    value: isNumber ? Number(shown.replace(/,/g, "")) : shown,
    text: shown,
    numberFormat: isNumber ? formatOf(shown) : "General",
    isFormula,
  };
}

function formatOf(shown: string): string {
  const decimals = shown.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
