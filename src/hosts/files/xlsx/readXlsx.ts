import type { Grid } from "../../../grid/grid";
import { createGridBuilder } from "../gridBuilder";
import { createCellCounter } from "../cellCounter";
import type { ReadJob } from "../readJob";
import { loadShowNumber } from "../shownText";
import type { ZipPackage } from "../zipPackage";
import { createBlankSieve } from "./blankSieve";
import { createCellMaker } from "./makeCell";
import { readSharedStrings } from "./sharedStringsPart";
import { createSheetReader } from "./sheetPart";
import { readCellFormats } from "./stylesPart";
import { readWorkbookPart } from "./workbookPart";
import { readXmlPart } from "./xmlPart";

/**
 * Reads an .xlsx or .xlsm.
 *
 * Ours rather than the spreadsheet library's, because that cannot tell a formula that was never
 * computed from a zero, and holds every formatted empty cell in memory.
 */
export async function readXlsx(
  zip: ZipPackage,
  workbookPart: string,
  job: ReadJob,
): Promise<Grid[]> {
  const contents = await readWorkbookPart(zip, workbookPart, job);
  const countCell = createCellCounter(job);
  const formats = await readCellFormats(zip, contents.styles, job);
  const makeCell = createCellMaker({
    strings: await readSharedStrings(zip, contents.sharedStrings, job),
    formats,
    showNumber: await loadShowNumber(formats),
    isDate1904: contents.isDate1904,
    isUncomputed: contents.isUncomputed,
  });
  const grids: Grid[] = [];
  for (const { name, visibility, part } of contents.sheets) {
    job.announce(name, grids.length, contents.sheets.length);
    const frame = { file: job.file, sheet: name, visibility };
    const builder = createGridBuilder(frame, () => countCell(name));
    const reader = createSheetReader(builder, makeCell);
    await readXmlPart(zip, { name: part, reader, sieve: createBlankSieve() }, job);
    grids.push(builder.build());
  }
  return grids;
}
