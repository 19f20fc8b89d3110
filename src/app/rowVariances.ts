import type { CellLink } from "./views/views";
import type { VarianceView } from "./views/varianceView";

/** The differences of which a figure stands in the row of a cell; those of the very cell go first. */
export function rowVariances(
  variances: readonly VarianceView[],
  cell: CellLink,
): readonly VarianceView[] {
  const inRow = variances.filter(({ places }) => places.some((place) => isSameRow(place, cell)));
  const ofCell = inRow.filter(({ places }) =>
    places.some((place) => isSameRow(place, cell) && place.cell === cell.cell),
  );
  return [...ofCell, ...inRow.filter((variance) => !ofCell.includes(variance))];
}

/** The cell in a column of the same row; the column is named by its letters. */
export function cellBeside(cell: string, column: string): string {
  return `${column}${rowOf(cell)}`;
}

function isSameRow(one: CellLink, other: CellLink): boolean {
  return (
    one.file === other.file && one.sheet === other.sheet && rowOf(one.cell) === rowOf(other.cell)
  );
}

function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, "");
}
