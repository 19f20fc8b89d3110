import type { ReadWatch, Workbook } from "../../host";
import { HostRefused } from "../../hostRefused";
import { startReadJob } from "../../files/readJob";
import { hashOfCells } from "./hashOfCells";
import { makeGrid } from "./makeGrid";
import { readBlocks, type ReadBlock } from "./readBlocks";
import { cellBudgets } from "./readingPlan";
import { surveyWorkbook, type Survey } from "./surveyWorkbook";
import type { Grid } from "../../../grid/grid";

/**
 * Reads the workbook around us without changing it.
 *
 * Three round trips for any number of sheets within the budget: which sheets, how large, their cells.
 * Throws what the application refuses; `callOffice` turns it into a code.
 */
export async function readOpenWorkbook(watch: ReadWatch): Promise<Workbook> {
  const { survey, blocks } = await Excel.run((context) => gather(context, watch));
  const grids = await makeGrids(survey, blocks, watch);
  if (grids.every(({ rows }) => rows.length === 0)) {
    throw new HostRefused({ code: "host.emptyWorkbook", file: survey.file });
  }
  return { file: survey.file, sha256: await hashOfCells(grids), grids };
}

type Gathered = { readonly survey: Survey; readonly blocks: readonly ReadBlock[] };

async function gather(context: Excel.RequestContext, watch: ReadWatch): Promise<Gathered> {
  const survey = await surveyWorkbook(context);
  const job = startReadJob(survey.file, watch);
  const { web, desktop } = cellBudgets;
  // the set of Excel on the web, which no other Excel has
  const isWeb = Office.context.requirements.isSetSupported("ExcelApiOnline", "1.1");
  const blocks = await readBlocks(context, survey, { budget: isWeb ? web : desktop, job });
  return { survey, blocks };
}

/** Sheet by sheet, so that a large workbook does not hold the pane. */
async function makeGrids(
  { file, sheets }: Survey,
  blocks: readonly ReadBlock[],
  watch: ReadWatch,
): Promise<readonly Grid[]> {
  const job = startReadJob(file, watch);
  const grids: Grid[] = [];
  for (const [index, sheet] of sheets.entries()) {
    job.announce(sheet.name, index, sheets.length);
    grids.push(
      makeGrid(
        file,
        sheet,
        blocks.filter(({ id }) => id === sheet.id),
      ),
    );
    await job.breathe();
  }
  job.announce(sheets[sheets.length - 1]?.name ?? "", sheets.length, sheets.length);
  return grids;
}
