import { cellAt } from "../grid/grid";
import type { BodyInput, BodyRow } from "./bodyInput";
import { holdsNumber } from "./readAmount";
import { rowUnit } from "./rowCells";
import { labelsRows, rowLabel } from "./rowLabel";
import { rowKey, RowReader } from "./rows";
import { type SaidRows, saidRows } from "./saidRows";
import type { TableBlock } from "./tableBlock";
import type { SideShape } from "./tableShape";

/** The rows of one side below the header, from top to bottom, with what each was taken for. */
export function bodyRows(input: BodyInput, side: SideShape): readonly BodyRow[] {
  const { block, shape } = input;
  const places = rowPlaces(block, shape.bodyTop);
  const said = saidOf(input, side, places);
  const reader = new RowReader(side.side, { fiscalYear: shape.fiscalYear, said });
  const onlyRow = block.bottom === shape.bodyTop ? wholeRow : unknownRow;
  const rows = places.map((row): BodyRow => {
    const { key, use, isSaid, isPartOfList } = labelsRows(side)
      ? reader.read(rowLabel(block, side, row))
      : onlyRow;
    const numbers = numbersIn(block, side, row);
    const unit = numbers.length === 0 ? null : rowUnit(block, side, row);
    return { key, use, isSaid, isPartOfList, row, numbers, unit };
  });
  return withoutDoubtfulSums(rows);
}

function rowPlaces({ bottom, repeated }: TableBlock, bodyTop: number): readonly number[] {
  const all = Array.from({ length: bottom - bodyTop + 1 }, (_unused, index) => bodyTop + index);
  return all.filter((row) => !repeated.has(row));
}

function saidOf(
  { block, shape, said }: BodyInput,
  side: SideShape,
  places: readonly number[],
): SaidRows {
  const key = (row: number) => rowKey(rowLabel(block, side, row).name, shape.fiscalYear);
  return said === undefined ? new Map() : saidRows(said, places.map(key));
}

function numbersIn({ grid }: TableBlock, { columns }: SideShape, row: number): readonly number[] {
  const numbers: number[] = [];
  for (const { column, use } of columns) {
    const mayBear = use.kind === "value" || use.kind === "printed" || use.kind === "unknown";
    if (mayBear && holdsNumber(cellAt(grid, { row, column }))) {
      numbers.push(column);
    }
  }
  return numbers;
}

/** What a sum adds up is not known where one of the rows beside it is not, or is left out. */
function withoutDoubtfulSums(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.some(isLeftOut)
    ? rows.map((row) => (needsAll(row) ? { ...row, use: unknownRow.use } : row))
    : rows;
}

/** Whether numbers stand in a row that is not read. */
export function isLeftOut({ use, numbers }: BodyRow): boolean {
  return (use.kind === "unknown" || use.kind === "ignored") && numbers.length > 0;
}

/** Where a person names a sum, nothing beside it has to be known. */
function needsAll({ use, isSaid }: BodyRow): boolean {
  const row = use.kind === "layout" ? use.row : null;
  return !isSaid && row?.kind === "concept" && row.needsAll === true;
}

/** Where the header says all, the one row below it has no label; of several rows none is known. */
const wholeRow = { key: "", use: { kind: "total" }, isSaid: false, isPartOfList: false } as const;
const unknownRow = {
  key: "",
  use: { kind: "unknown", why: "rowNotUnderstood" },
  isSaid: false,
  isPartOfList: false,
} as const;
