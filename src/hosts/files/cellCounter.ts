import { HostRefused } from "../hostRefused";
import { limits } from "./limits";
import type { ReadJob } from "./readJob";

/** Counts the filled cells of a whole workbook; throws `host.tooManyCells` at the one too many. */
export function createCellCounter({ file }: ReadJob): (sheet: string) => void {
  let count = 0;
  return (sheet) => {
    count += 1;
    if (count > limits.cells) {
      throw new HostRefused({ code: "host.tooManyCells", file, sheet, limit: limits.cells });
    }
  };
}
