/**
 * Cuts a number to the 15 significant digits that a spreadsheet itself keeps.
 *
 * Without it the same cell reads 1423.38 from .xlsx and 1423.3799999999999 from .xls.
 */
export function cutToSheetPrecision(value: number): number {
  // whole numbers and cents, nearly all there are, need no detour through text
  const isCents = Math.round(value * 100) / 100 === value;
  return isCents && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(15));
}
