import type { RefreshView } from "../../app/views/refreshView";
import type { DraftChoices } from "./draftWork";

/** How many places of the draft an update would write, as it is decided so far. */
export function countToWrite(view: RefreshView, choices: DraftChoices): number {
  const open = [...view.conflicts, ...view.held, ...view.kept];
  return view.updated.length + open.filter(({ number }) => choices.get(number) === "take").length;
}

/** Whether there is nothing to write, to decide or to look at. */
export function isUpToDate(view: RefreshView): boolean {
  const { updated, conflicts, held, clauses, kept, deleted, dropped, added, charts } = view;
  const differences = [updated, conflicts, held, clauses, kept, deleted, dropped, added, charts];
  return differences.every(({ length }) => length === 0);
}
