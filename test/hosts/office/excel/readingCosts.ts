import type { Workbook } from "../../../../src/hosts/host";
import { createExcelHost } from "../../../../src/hosts/office/excel/excelHost";
import { attachApplication } from "../officeLibrary";
import { officeLtsc2021 } from "../profiles";
import { bookOf } from "./book";
import { openBook } from "./openBook";

/** What reading one workbook in Excel costs. */
export type ReadingCost = {
  readonly sheets: number;
  readonly cells: number;
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
};

/** Reads a workbook of so many sheets, made of a sample's own over and over. The library must have been started. */
export async function readingCost(sample: Workbook, sheets: number): Promise<ReadingCost> {
  const grids = Array.from({ length: sheets }, (_, index) => ({
    ...(sample.grids[index % sample.grids.length] ?? noGrid()),
    sheet: `Sheet${String(index + 1)}`,
  }));
  const { application } = openBook(bookOf({ file: sample.file, grids }), officeLtsc2021);
  attachApplication(application);
  const read = await createExcelHost().readWorkbook({ progress: () => undefined, signal: null });
  if (!read.ok || application.gaps.length > 0) {
    throw new Error(read.ok ? application.gaps.join() : read.error.code);
  }
  const { syncs } = application.log;
  const sum = (of: "actions" | "requestBytes" | "answerBytes"): number =>
    syncs.reduce((total, sync) => total + sync[of], 0);
  return {
    sheets,
    cells: grids.flatMap(({ rows }) => rows).reduce((total, row) => total + row.length, 0),
    syncs: syncs.length,
    actions: sum("actions"),
    requestBytes: sum("requestBytes"),
    answerBytes: sum("answerBytes"),
  };
}

function noGrid(): never {
  throw new Error("a sample without sheets");
}
