import { areaAddress, columnLetters } from "../grid/address";
import { firstNumbers } from "./sheetLines";
import { headerPaths } from "./headerPaths";
import type { TableReading } from "./readTable";
import type { TakenTable } from "./recognition";
import { type TableBlock, blockArea } from "./tableBlock";

/** How a table is known again, and whether a person's words were used on it. */
export type TableIdentity = Pick<TakenTable, "fingerprint" | "isConfirmed">;

/** How a table was understood, column by column. */
export function takenTable(
  block: TableBlock,
  { statement, shape, rows }: TableReading,
  identity: TableIdentity,
): TakenTable {
  const columns = shape.sides.flatMap((side) => side.columns);
  return {
    ...placeOf(block),
    ...identity,
    title: statement.title,
    headerRows: shape.bodyTop - shape.headerTop,
    columns: columns.map(({ column, header, use }) => ({
      column: columnLetters(block.grid, column),
      header,
      use,
    })),
    rows,
    statement,
  };
}

/** A table of which nothing was taken. */
export function untakenTable(block: TableBlock, identity: TableIdentity): TakenTable {
  const header = { top: block.top, bottom: firstNumbers(block) - 1 };
  const headerRows = header.bottom - header.top + 1;
  const paths = headerRows === 0 ? [] : headerPaths(block, header);
  return {
    ...placeOf(block),
    ...identity,
    title: block.captions[0]?.text.trim() ?? block.grid.sheet,
    headerRows,
    columns: paths.map((path, column) => ({
      column: columnLetters(block.grid, column),
      header: path.join("/"),
      use: { kind: "unknown", text: path.join("/") },
    })),
    rows: [],
    statement: null,
  };
}

/** Where a table stands. */
export function placeOf(
  block: TableBlock,
): Pick<TakenTable, "file" | "sheet" | "range" | "headerTop"> {
  const { grid, top } = block;
  return {
    file: grid.file,
    sheet: grid.sheet,
    range: areaAddress(grid, blockArea(block)),
    headerTop: grid.origin.row + top + 1,
  };
}
