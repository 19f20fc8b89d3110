import type { Grid } from "../../../grid/grid";
import { createCellCounter } from "../cellCounter";
import { createGridBuilder } from "../gridBuilder";
import type { ReadJob } from "../readJob";
import { printedCell } from "./printedValue";

/** Puts the records of a .csv on one sheet, named as Excel names it: for the file. */
export function readDelimited(records: readonly (readonly string[])[], job: ReadJob): Grid[] {
  const sheet = job.file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  job.announce(sheet, 0, 1);
  const countCell = createCellCounter(job);
  const frame = { file: job.file, sheet, visibility: "visible" } as const;
  const grid = createGridBuilder(frame, () => countCell(sheet));
  records.forEach((record, row) => {
    record.forEach((field, column) => grid.put(row, column, printedCell(field)));
  });
  return [grid.build()];
}
