/**
 * Cuts a number to the 15 significant digits that a spreadsheet itself keeps.
 *
 * Without it the same cell reads 1423.38 from .xlsx and 1423.3799999999999 from .xls.
 */
export function cutToSheetPrecision(value: number): number {
  // whole numbers and cents, nearly all there are, need no detour through text
  return isCents(value) ? value : Number(value.toPrecision(15));
}

/** Whether a number is what its two printed decimals say, and short enough for a sheet to keep whole. */
export function isCents(value: number): boolean {
  return Math.abs(value) < 1e12 && Math.round(value * 100) / 100 === value;
}
