import type { TableCell, TableRow } from "../document/reportDocument";

/** A cell at its column, or the place in a row that a cell from an earlier row covers. */
export type PlacedCell =
  | { readonly kind: "cell"; readonly column: number; readonly cell: TableCell }
  | {
      readonly kind: "covered";
      readonly column: number;
      readonly columnSpan: number;
      /** Rows that the covering cell still reaches, this one included. */
      readonly rowsLeft: number;
    };

/**
 * Finds the column of each cell, since cells covered by a span are not listed.
 *
 * @throws where rows and spans do not make a rectangle: the table was built wrongly
 */
export function placeCells(rows: readonly TableRow[], columnCount: number): PlacedCell[][] {
  const placed: PlacedCell[][] = [];
  for (const row of rows) {
    placed.push(placeRow(row, columnCount, coversBelow(placed[placed.length - 1] ?? [])));
  }
  if (coversBelow(placed[placed.length - 1] ?? []).length > 0) {
    throw new Error("a table cell spans more rows than the table has");
  }
  return placed;
}

/** How many columns a place takes. */
export function columnSpanOf(place: PlacedCell): number {
  return place.kind === "cell" ? place.cell.columnSpan : place.columnSpan;
}

type Cover = PlacedCell & { readonly kind: "covered" };

function placeRow(row: TableRow, columnCount: number, covers: readonly Cover[]): PlacedCell[] {
  const places: PlacedCell[] = [...covers];
  const taken = new Set(covers.flatMap(coveredColumns));
  let column = 0;
  for (const cell of row.cells) {
    while (taken.has(column)) {
      column += 1;
    }
    const place: PlacedCell = { kind: "cell", column, cell };
    if (coveredColumns(place).some((each) => taken.has(each))) {
      throw misfit();
    }
    places.push(place);
    column += cell.columnSpan;
  }
  const width = places.reduce((sum, place) => sum + columnSpanOf(place), 0);
  if (width !== columnCount) {
    throw misfit();
  }
  return places.sort((left, right) => left.column - right.column);
}

function coversBelow(places: readonly PlacedCell[]): Cover[] {
  return places.flatMap((place): Cover[] => {
    const rowsLeft = (place.kind === "cell" ? place.cell.rowSpan : place.rowsLeft) - 1;
    const columnSpan = columnSpanOf(place);
    return rowsLeft > 0 ? [{ kind: "covered", column: place.column, columnSpan, rowsLeft }] : [];
  });
}

function coveredColumns(place: PlacedCell): number[] {
  return Array.from({ length: columnSpanOf(place) }, (_, index) => place.column + index);
}

function misfit(): Error {
  return new Error("the cells of a table row do not fill its columns");
}
