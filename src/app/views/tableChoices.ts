import { columnIndex } from "../../grid/address";
import { cellAt, type Grid } from "../../grid/grid";
import type { ColumnUse } from "../../recognition/columns";
import type { MappedColumn } from "../../recognition/mapping";
import { amountChoices } from "../../recognition/questions";
import type { TakenColumn, TakenTable } from "../../recognition/recognition";
import { columnLabel } from "./questionViews";
import type { ColumnChoiceView, RecognisedTableView, SampleRowView } from "./views";

/** Everything that a person may say of a column of a table. */
export function columnChoices(table: TakenTable): readonly ColumnChoiceView[] {
  const columns: readonly MappedColumn[] = [
    { use: "name" },
    { use: "code" },
    ...amountChoices(table),
    { use: "ignored" },
  ];
  return columns.map((column) => ({ id: choiceId(column), label: columnLabel(column), column }));
}

/** Which choice a column's use is; `null` for what nobody can choose, such as a derived column. */
export function choiceOfUse(use: ColumnUse): string | null {
  switch (use.kind) {
    case "name":
    case "code":
      return choiceId({ use: use.kind });
    case "note":
      return choiceId({ use: "ignored" });
    case "value":
      return choiceId({ use: "amount", concept: use.concept, phase: use.phase });
    default:
      return null;
  }
}

/** The header of a table and the first rows below it, with the columns in which something stands. */
export function tableSample(
  grids: readonly Grid[],
  table: TakenTable,
): Pick<RecognisedTableView, "sample"> & { readonly columns: readonly TakenColumn[] } {
  const grid = grids.find(({ file, sheet }) => file === table.file && sheet === table.sheet);
  if (grid === undefined) {
    return { columns: table.columns, sample: [] };
  }
  const rows = sampleRows(grid, table);
  const isFilled = (column: number): boolean => rows.some(({ cells }) => cells[column] !== "");
  return {
    columns: table.columns.filter((_column, index) => isFilled(index)),
    sample: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.filter((_cell, index) => isFilled(index)),
    })),
  };
}

function sampleRows(
  grid: Grid,
  { headerTop, headerRows, columns }: TakenTable,
): readonly SampleRowView[] {
  const top = headerTop - 1 - grid.origin.row;
  const last = Math.min(top + headerRows + sampleBodyRows, grid.rows.length);
  return Array.from({ length: last - top }, (_unused, index) => ({
    number: headerTop + index,
    part: index < headerRows ? "header" : "body",
    cells: columns.map(({ column }) =>
      cellAt(grid, { row: top + index, column: columnIndex(grid, column) }).text.trim(),
    ),
  }));
}

const sampleBodyRows = 4;

function choiceId(column: MappedColumn): string {
  return column.use === "amount"
    ? [column.use, column.concept ?? "", column.phase ?? ""].join(" ")
    : column.use;
}
