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
  let column = 0;
  for (const cell of row.cells) {
    column = pastCovers(column, covers);
    places.push({ kind: "cell", column, cell });
    column += cell.columnSpan;
  }
  places.sort((left, right) => left.column - right.column);
  assertFilled(places, columnCount);
  return places;
}

function pastCovers(column: number, covers: readonly Cover[]): number {
  const cover = covers.find((each) => each.column === column);
  return cover === undefined ? column : pastCovers(column + cover.columnSpan, covers);
}

function assertFilled(places: readonly PlacedCell[], columnCount: number): void {
  let filled = 0;
  for (const place of places) {
    if (place.column !== filled) {
      throw misfit();
    }
    filled += columnSpanOf(place);
  }
  if (filled !== columnCount) {
    throw misfit();
  }
}

function coversBelow(places: readonly PlacedCell[]): Cover[] {
  return places.flatMap((place): Cover[] => {
    const rowsLeft = (place.kind === "cell" ? place.cell.rowSpan : place.rowsLeft) - 1;
    const columnSpan = columnSpanOf(place);
    return rowsLeft > 0 ? [{ kind: "covered", column: place.column, columnSpan, rowsLeft }] : [];
  });
}

function misfit(): Error {
  return new Error("the cells of a table row do not fill its columns");
}
