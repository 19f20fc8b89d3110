/**
 * What one workbook file may ask of us.
 *
 * Far above any real final-accounts workbook, and low enough that a hostile file is refused
 * before it costs time or memory.
 */
export const limits = {
  /** The file as it lies on disk. */
  fileMegabytes: 100,
  /** All parts of a zip together, unpacked. */
  inflatedMegabytes: 150,
  /** Formats that can only be read in one piece. */
  wholeFileMegabytes: 60,
  /** Cells of all sheets in which something stands. */
  cells: 3_000_000,
} as const;

/** Megabytes as bytes. */
export function megabytes(count: number): number {
  return count * 1024 * 1024;
}
