import type { Cell, CellValue, Grid } from "../../../grid/grid";
import { cutToSheetPrecision } from "../../files/cellNumber";
import { createGridBuilder, type GridBuilder } from "../../files/gridBuilder";
import type { ReadBlock } from "./readBlocks";
import type { SurveyedSheet } from "./surveyWorkbook";

/** One sheet as a grid, the same as reading its file would give. */
export function makeGrid(
  file: string,
  { name, visibility, merges }: SurveyedSheet,
  blocks: readonly ReadBlock[],
): Grid {
  const builder = createGridBuilder({ file, sheet: name, visibility }, () => undefined);
  blocks.forEach((block) => {
    putCells(builder, block);
    hideUnseen(builder, block);
  });
  merges.forEach((area) => {
    builder.merge(area);
  });
  return builder.build();
}

function putCells(builder: GridBuilder, block: ReadBlock): void {
  block.values.forEach((values, down) => {
    values.forEach((value, right) => {
      const cell = makeCell(value, {
        text: block.text[down]?.[right] ?? "",
        formula: block.formulas[down]?.[right],
        numberFormat: block.numberFormat[down]?.[right] ?? "General",
      });
      if (cell !== null) {
        builder.put(block.row + down, block.column + right, cell);
      }
    });
  });
}

type CellLook = {
  readonly text: string;
  readonly formula: unknown;
  readonly numberFormat: string;
};

function makeCell(raw: unknown, { text, formula, numberFormat }: CellLook): Cell | null {
  // a typed text that begins with = stands in both places alike; a formula never is its own result
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== raw;
  if ((raw === "" || raw === null) && !isFormula) {
    return null;
  }
  const value = valueOf(raw);
  return {
    value,
    text: typeof value === "string" ? value : text,
    numberFormat,
    isFormula,
  };
}

function valueOf(raw: unknown): CellValue {
  if (typeof raw === "number") {
    return cutToSheetPrecision(raw);
  }
  if (typeof raw === "boolean") {
    return raw;
  }
  const text = typeof raw === "string" ? raw : "";
  return errorValue.test(text) ? { error: text } : text;
}

/** Errors arrive as texts; the application does not let anyone type these as a text. */
const errorValue =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

function hideUnseen(builder: GridBuilder, { row, column, rows, columns, seen }: ReadBlock): void {
  if (seen === null) {
    return;
  }
  const seenRows = new Set<number>();
  const seenColumns = new Set<number>();
  for (const { top, bottom, left, right } of seen) {
    addSpan(seenRows, top, bottom);
    addSpan(seenColumns, left, right);
  }
  for (let index = row; index < row + rows; index += 1) {
    if (!seenRows.has(index)) {
      builder.hideRow(index);
    }
  }
  // where all rows of a block are hidden, nothing can be said of its columns
  for (let index = column; seenRows.size > 0 && index < column + columns; index += 1) {
    if (!seenColumns.has(index)) {
      builder.hideColumns(index, index);
    }
  }
}

function addSpan(indices: Set<number>, first: number, last: number): void {
  for (let index = first; index <= last; index += 1) {
    indices.add(index);
  }
}
