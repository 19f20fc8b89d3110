import { hasExcelApi } from "./excelSupport";

/**
 * How a batch runs that writes what the user asked for: once no cell is edited any more, and as one step
 * of undoing however many round trips it takes, where this Excel can.
 *
 * A library that is older than its Excel, as the one we ship is, passes over the second wish.
 */
export function oneUndoStep(): Excel.RunOptions {
  return { delayForCellEdit: true, mergeUndoGroup: hasExcelApi("1.20") };
}
