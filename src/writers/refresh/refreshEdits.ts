import { figureTag } from "../../document/draft";
import type { WordEdit } from "../../document/wordEdit";
import type { RefreshPlan } from "./refreshPlan";

/** The steps that a plan comes to: its updates; what waits for a decision stays as it is. */
export function refreshEdits({ figures }: RefreshPlan): readonly WordEdit[] {
  return figures.flatMap(({ status, number, place, now, next }) =>
    status === "updated" && now !== null && next !== null
      ? [{ tag: figureTag(number), place, before: now, after: next }]
      : [],
  );
}
