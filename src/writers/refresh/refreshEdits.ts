import { figureTag } from "../../document/draft";
import type { ChartEdit, WordEdit } from "../../document/wordEdit";
import type { RefreshPlan } from "./refreshPlan";

/** The steps that a plan comes to: its updates; what waits for a decision stays as it is. */
export function refreshEdits({ figures }: RefreshPlan): readonly WordEdit[] {
  return figures.flatMap(({ status, number, place, now, next }) =>
    status === "updated" && now !== null && next !== null
      ? [{ tag: figureTag(number), place, before: now, after: next }]
      : [],
  );
}

/** The pictures that a plan draws anew. */
export function chartEdits({ charts }: RefreshPlan): readonly ChartEdit[] {
  return charts.flatMap(({ status, last, next }) =>
    status === "updated" ? [{ before: last.alternative, chart: next }] : [],
  );
}
