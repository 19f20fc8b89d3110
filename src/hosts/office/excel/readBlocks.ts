import { HostRefused } from "../../hostRefused";
import { limits } from "../../files/limits";
import type { ReadJob } from "../../files/readJob";
import { isTooLarge } from "../officeErrors";
import { loadAreas, loadedAreas } from "./areaOf";
import type { Survey, SurveyedSheet } from "./surveyWorkbook";
import { halved, planReading, type RowBlock } from "./readingPlan";
import type { CellArea } from "../../../grid/grid";

/** The cells of some rows as the application gave them. `seen`: the visible parts, null where nothing is hidden. */
export type ReadBlock = RowBlock & {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly seen: readonly CellArea[] | null;
};

/** Reads the cells of all sheets: one round trip within the budget, halves where an answer is refused. */
export async function readBlocks(
  context: Excel.RequestContext,
  survey: Survey,
  { budget, job }: { readonly budget: number; readonly job: ReadJob },
): Promise<readonly ReadBlock[]> {
  const sheets = new Map(survey.sheets.map((sheet) => [sheet.id, sheet]));
  const waiting = [
    ...planReading(
      survey.sheets.flatMap(({ parts }) => parts),
      budget,
    ),
  ];
  const read: ReadBlock[] = [];
  while (waiting.length > 0) {
    const trip = waiting.shift() ?? [];
    announce(trip, survey, job);
    const blocks = await readTrip(context, trip, sheets);
    if (blocks !== null) {
      read.push(...blocks);
      continue;
    }
    const halves = halved(trip);
    if (halves === null) {
      throw tooLarge(survey, trip);
    }
    waiting.unshift(...halves);
  }
  return read;
}

function announce(trip: readonly RowBlock[], { sheets }: Survey, job: ReadJob): void {
  const index = sheets.findIndex(({ id }) => id === trip[0]?.id);
  job.announce(sheets[index]?.name ?? "", index, sheets.length);
}

/** @returns null when the answer was too large, said or not: the application may leave values out silently */
async function readTrip(
  context: Excel.RequestContext,
  trip: readonly RowBlock[],
  sheets: ReadonlyMap<string, SurveyedSheet>,
): Promise<readonly ReadBlock[] | null> {
  const asked = trip.map((block) => askBlock(context, block, sheets.get(block.id)));
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) {
      return null;
    }
    throw error;
  }
  const isWhole = asked.every(({ range }) => Array.isArray(range.values as unknown));
  const blocks = isWhole ? asked.map(takeBlock) : null;
  asked.forEach(({ range }) => range.untrack());
  return blocks;
}

type AskedBlock = {
  readonly block: RowBlock;
  readonly range: Excel.Range;
  readonly seen: Excel.RangeAreas | null;
};

function askBlock(
  context: Excel.RequestContext,
  block: RowBlock,
  sheet: SurveyedSheet | undefined,
): AskedBlock {
  const range = context.workbook.worksheets
    .getItem(block.id)
    .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  range.load("values,text,formulas,numberFormat");
  return { block, range, seen: sheet?.hides === true ? askSeen(range) : null };
}

/** Row and column properties would say it too, but the library takes asking for them as a change. */
function askSeen(range: Excel.Range): Excel.RangeAreas {
  return loadAreas(range.getSpecialCellsOrNullObject("Visible"));
}

function takeBlock({ block, range, seen }: AskedBlock): ReadBlock {
  return {
    ...block,
    values: range.values as readonly (readonly unknown[])[],
    text: range.text,
    formulas: range.formulas as readonly (readonly unknown[])[],
    numberFormat: range.numberFormat as readonly (readonly string[])[],
    seen: seen === null ? null : loadedAreas(seen),
  };
}

function tooLarge({ file, sheets }: Survey, trip: readonly RowBlock[]): HostRefused {
  const sheet = sheets.find(({ id }) => id === trip[0]?.id)?.name ?? "";
  return new HostRefused({ code: "host.tooManyCells", file, sheet, limit: limits.cells });
}
