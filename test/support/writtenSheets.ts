import { analyse, type Analysis } from "../../src/app/analyse";
import { workbookSheets } from "../../src/app/workbookSheets";
import type { SheetDocument } from "../../src/document/sheetDocument";
import type { Grid } from "../../src/grid/grid";
import { ComputedSheet } from "./computeSheet";

/** What the engine says of drawn sheets; each file is a workbook. */
export function analysisOf(grids: readonly Grid[]): Analysis {
  const files = [...new Set(grids.map(({ file }) => file))];
  const analysed = analyse(
    files.map((file) => ({
      file,
      sha256: file,
      grids: grids.filter((grid) => grid.file === file),
    })),
    { fiscalYear: null },
  );
  if (!analysed.ok) {
    throw new Error(analysed.error.code);
  }
  return analysed.value;
}

/** Both sheets that are written into one of the workbooks. */
export function sheetsOf(
  analysis: Analysis,
  file: string,
): { readonly analysis: SheetDocument; readonly findings: SheetDocument } {
  const [first, second] = workbookSheets(analysis, file);
  if (first === undefined || second === undefined) {
    throw new Error("not two sheets");
  }
  return { analysis: first, findings: second };
}

/** The analysis sheet of drawn sheets, computed beside those of its own file, the first one's. */
export function computedAnalysis(grids: readonly Grid[]): ComputedSheet {
  const file = grids[0]?.file ?? "";
  const { analysis } = sheetsOf(analysisOf(grids), file);
  return new ComputedSheet(
    analysis,
    grids.filter((grid) => grid.file === file),
  );
}
