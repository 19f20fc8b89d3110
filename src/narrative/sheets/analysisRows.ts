import { lineCode } from "../../domain/lineCode";
import { cellName } from "../../document/cellReference";
import type { SheetCell, SheetRow } from "../../document/sheetDocument";
import { conceptOf } from "../../domain/concepts/concept";
import { labelOf } from "../topic";
import {
  type AnalysisColumn,
  type AnalysisColumnId,
  columnFormat,
  computedFormula,
} from "./analysisColumns";
import type { AnalysisLine } from "./analysisLines";
import { fills, type ReadLine } from "./readLines";
import { emptyCell, textCell } from "./sheetCells";

/** Name and code stand before the columns of numbers. */
export const leadingColumns = 2;

/** The columns that the sheet has, and a row of it, counted from 0. */
export type RowPlace = { readonly columns: readonly AnalysisColumn[]; readonly row: number };

/** The cell of a column of numbers in a row. */
export function cellOf({ columns, row }: RowPlace, id: AnalysisColumnId): string {
  return cellName(leadingColumns + columns.findIndex((column) => column.id === id), row);
}

/** One line: its name, its code, its figures with what is computed from them, and its note. */
export function lineRow(line: ReadLine, place: RowPlace): SheetRow {
  const name: SheetCell = {
    kind: "text",
    text: nameOf(line),
    format: "text",
    indent: line.depth,
    link: null,
  };
  return {
    cells: [
      name,
      textCell(codeOf(line), "code"),
      ...place.columns.map((column) => numberCell(line, column, place)),
      textCell(line.note, "remark"),
    ],
    emphasis: line.isTotal ? "total" : "none",
  };
}

function numberCell(line: ReadLine, column: AnalysisColumn, place: RowPlace): SheetCell {
  const format = columnFormat(column, line.kind);
  if (!fills(line, column)) {
    return emptyCell(format);
  }
  if (column.kind === "phase") {
    return line.figures.get(column.id) ?? emptyCell(format);
  }
  const current = cellOf(place, column.current);
  const base = cellOf(place, column.base);
  return { kind: "formula", formula: computedFormula(column.kind, { current, base }), format };
}

function nameOf({ concept, item }: AnalysisLine): string {
  return item === null ? conceptOf(concept).label : labelOf({ concept, item });
}

function codeOf({ item }: AnalysisLine): string {
  return item === null ? "" : (lineCode(item) ?? "");
}
