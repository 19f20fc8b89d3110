import type { DraftChart, DraftDocument } from "../../document/draft";
import { chartsOfBlocks } from "../../document/chartsOfBlocks";
import type { ChartBlock, ReportDocument } from "../../document/reportDocument";
import { legalCharacters } from "../escapeMarkup";
import type { ChartOutcome, ClauseChange } from "./refreshPlan";

/** What becomes of each picture; one that stands in the draft no more is not missed. */
export function chartOutcomes(
  { model, pictures }: DraftDocument,
  { blocks }: ReportDocument,
): readonly ChartOutcome[] {
  const charts = chartsOfBlocks(blocks);
  const known = new Set(model.charts.map(({ id }) => id));
  return [
    ...model.charts
      .map((last) => ({ last, next: charts.find(({ id }) => id === last.id) ?? null }))
      .filter(({ last, next }) => stands(last, pictures) || stands(next, pictures))
      .map(({ last, next }) => outcomeOf(last, next, pictures)),
    ...charts
      .filter(({ id }) => !known.has(id))
      .map((next): ChartOutcome => ({ status: "added", last: null, next })),
  ];
}

function outcomeOf(
  last: DraftChart,
  next: ChartBlock | null,
  pictures: readonly string[],
): ChartOutcome {
  if (next === null) {
    return { status: "dropped", last, next };
  }
  return { status: stands(next, pictures) ? "unchanged" : "updated", last, next };
}

/** Whether a picture stands in the draft, whoever put it there. */
function stands(chart: ChartBlock | DraftChart | null, pictures: readonly string[]): boolean {
  return chart !== null && pictures.includes(legalCharacters(chart.alternative));
}

/** The lines above pictures that are drawn in another unit now. */
export function unitLineChanges(charts: readonly ChartOutcome[]): readonly ClauseChange[] {
  return charts.flatMap(({ last, next }) =>
    last === null || next === null || last.unitLine === next.unitLine
      ? []
      : [{ numbers: [], now: last.unitLine, next: next.unitLine }],
  );
}
