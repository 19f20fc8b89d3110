/** The filled part of a sheet, before any of its cells is asked for. */
export type SheetSize = {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Some rows of a sheet, all of its filled columns. */
export type RowBlock = SheetSize;

/**
 * How many cells one round trip may carry.
 *
 * Office on the web refuses answers above 5 MB; on a desktop what counts is that the pane stays responsive.
 */
export const cellBudgets = { web: 40_000, desktop: 300_000 } as const;

/** Packs sheets into round trips, cutting a sheet into rows only where it alone is too much. */
export function planReading(sizes: readonly SheetSize[], budget: number): readonly RowBlock[][] {
  const trips: RowBlock[][] = [];
  let left = 0;
  for (const block of sizes.flatMap((size) => rowBlocks(size, budget))) {
    const cells = cellsOf(block);
    const last = trips[trips.length - 1];
    if (last === undefined || cells > left) {
      trips.push([block]);
      left = budget - cells;
    } else {
      last.push(block);
      left -= cells;
    }
  }
  return trips;
}

/** One round trip as two; null when a single row is left, which cannot be made smaller. */
export function halved(trip: readonly RowBlock[]): readonly RowBlock[][] | null {
  const [first] = trip;
  if (trip.length > 1) {
    const middle = trip.length >> 1;
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  if (first === undefined || first.rows <= 1) {
    return null;
  }
  return rowBlocks(first, cellsOf(first) / 2).map((block) => [block]);
}

export function cellsOf({ rows, columns }: Pick<SheetSize, "rows" | "columns">): number {
  return rows * columns;
}

function rowBlocks(size: SheetSize, budget: number): RowBlock[] {
  const height = Math.max(1, Math.floor(budget / size.columns));
  const blocks: RowBlock[] = [];
  for (let done = 0; done < size.rows; done += height) {
    blocks.push({ ...size, row: size.row + done, rows: Math.min(height, size.rows - done) });
  }
  return blocks;
}
