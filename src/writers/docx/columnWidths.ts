import type { TableColumn } from "../../document/reportDocument";

/** Whole widths by the columns' shares, that add up to `total` exactly. */
export function columnWidths(columns: readonly TableColumn[], total: number): number[] {
  const whole = columns.reduce((sum, { widthShare }) => sum + widthShare, 0);
  let shareSoFar = 0;
  let widthSoFar = 0;
  return columns.map(({ widthShare }) => {
    shareSoFar += widthShare;
    const end = Math.round((shareSoFar / whole) * total);
    const width = end - widthSoFar;
    widthSoFar = end;
    return width;
  });
}
