import { columnIndex } from "../../grid/address";
import { isClassified } from "../../domain/lineCode";
import { cellAt, type Grid } from "../../grid/grid";
import { assertNever } from "../../lib/assertNever";
import type { ColumnUse } from "../../recognition/columns";
import type { LayoutRow } from "../../recognition/layout";
import type { MappedColumn, MappedRow } from "../../recognition/mapping";
import { amountChoices } from "../../recognition/questions";
import type { TakenColumn, TakenRow, TakenTable } from "../../recognition/recognition";
import { rowChoices } from "../../recognition/rowChoices";
import type { RowUse } from "../../recognition/rows";
import { meaningOf } from "../../recognition/saidRows";
import { mappingWords } from "../mappingWords";
import { columnLabel, rowLabel } from "./mappingLabels";
import type {
  ColumnChoiceView,
  RecognisedTableView,
  RowChoiceView,
  RowView,
  SampleRowView,
} from "./views";

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

/** Everything that a person may say of the rows of a table, side by side. */
export function rowChoicesOf(table: TakenTable): readonly (readonly RowChoiceView[])[] {
  return sidesOf(table).map((side) => rowChoices(side).map(rowChoice));
}

function sidesOf({ rows }: TakenTable): readonly TakenRow["side"][] {
  return [...new Set(rows.map(({ side }) => side))];
}

function rowChoice(row: MappedRow): RowChoiceView {
  return { id: meaningOf(row), label: rowLabel(row), row };
}

/** Which choice a column's use is; `null` for what nobody can choose, such as a derived column. */
export function choiceOfUse(use: ColumnUse): string | null {
  switch (use.kind) {
    case "name":
    case "code":
      return choiceId({ use: use.kind });
    case "note":
    case "ignored":
      return choiceId({ use: "ignored" });
    case "value":
      return choiceId({ use: "amount", concept: use.concept, phase: use.phase });
    default:
      return null;
  }
}

/** What a row was taken for, in words and as one of its choices. */
function rowView(table: TakenTable, { label, use, side, codes }: TakenRow): RowView {
  const choice = choiceOfRow(use);
  return {
    label,
    use: choice === null ? mappingWords.otherRow : rowLabel(choice),
    isUnknown: use.kind === "unknown",
    choice: choice === null ? null : meaningOf(choice),
    lines: codes().map((code) => rowChoice({ use: "line", code })),
    side: sidesOf(table).indexOf(side),
  };
}

function choiceOfRow(use: RowUse): MappedRow | null {
  switch (use.kind) {
    case "ignored":
    case "total":
      return { use: use.kind };
    case "line":
      return isClassified(use.item) ? { use: "line", code: use.item.id } : null;
    case "layout":
      return choiceOfLayoutRow(use.row);
    case "listMark":
    case "unknown":
      return null;
    default:
      return assertNever(use);
  }
}

function choiceOfLayoutRow(row: LayoutRow): MappedRow | null {
  switch (row.kind) {
    case "concept":
      return { use: "concept", concept: row.concept };
    case "phase":
      return { use: "phase", phase: row.phase };
    default:
      return null;
  }
}

/** The header of a table, its first rows and those to be corrected, with the columns in which something stands. */
export function tableSample(
  grids: readonly Grid[],
  table: TakenTable,
): Pick<RecognisedTableView, "sample"> & { readonly columns: readonly TakenColumn[] } {
  const grid = grids.find(({ file, sheet }) => file === table.file && sheet === table.sheet);
  if (grid === undefined) {
    return { columns: table.columns, sample: [] };
  }
  const rows = sampleRows(grid, table);
  const isFilled = (column: number): boolean =>
    rows.some(({ cells }) => cells[column]?.text !== "");
  return {
    columns: table.columns.filter((_column, index) => isFilled(index)),
    sample: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.filter((_cell, index) => isFilled(index)),
    })),
  };
}

function sampleRows(grid: Grid, table: TakenTable): readonly SampleRowView[] {
  const { headerTop, headerRows, columns, rows } = table;
  const byCell = new Map(rows.map((row) => [row.cell, row]));
  const bodyTop = headerTop + headerRows;
  return sampleNumbers(grid, table).map((number) => ({
    number,
    part: number < bodyTop ? "header" : "body",
    cells: columns.map(({ column }) => {
      const place = { row: number - 1 - grid.origin.row, column: columnIndex(grid, column) };
      const row = byCell.get(`${column}${String(number)}`);
      return {
        text: cellAt(grid, place).text.trim(),
        row: row === undefined ? null : rowView(table, row),
      };
    }),
  }));
}

/** As the sheet numbers its rows: the header, the first rows below it, and those to be corrected. */
function sampleNumbers(grid: Grid, { headerTop, headerRows, rows }: TakenTable): readonly number[] {
  const last = grid.origin.row + grid.rows.length;
  const first = Array.from(
    { length: headerRows + sampleBodyRows },
    (_unused, index) => headerTop + index,
  );
  const corrected = rows.map(({ cell }) => Number(cell.replace(/^[A-Z]+/, "")));
  return [...new Set([...first, ...corrected])]
    .filter((number) => number <= last)
    .sort((left, right) => left - right);
}

const sampleBodyRows = 4;

function choiceId(column: MappedColumn): string {
  return column.use === "amount"
    ? [column.use, column.concept ?? "", column.phase ?? ""].join(" ")
    : column.use;
}
