import { messageOf } from "../../app/messages";
import type { HostError } from "../../hosts/hostError";
import type { WorkbookHost } from "../../hosts/workbookHost";
import { assertNever } from "../../lib/assertNever";
import { ok, type Result } from "../../lib/result";
import { text } from "../text";
import { findVariance, writeExplanation } from "./explainSelection";
import { clearHighlight, commentFinding, highlightFindings } from "./markFindings";
import { refusal } from "./refusal";
import { storeWork } from "./storedWork";
import { reviewIn, type Retry, type ShownCells } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";
import type { Outcome, Refusal, WorkbookDesk, WorkOfWorkbook } from "./workbookDesk";
import type { WorkbookTask } from "./workbookTask";

/** Carries out what was asked for in the workbook around the pane, and says what came of it. */
export async function carryOut(
  desk: WorkbookDesk,
  task: WorkbookTask,
  retry: Retry,
): Promise<void> {
  const { store } = desk;
  const review = reviewIn(store.state());
  const file = review?.around ?? null;
  if (review === null || file === null) {
    return;
  }
  if (task.kind !== "findVariance") {
    store.dispatch({ type: "writingStarted" });
  }
  say(store, await outcomeOf(desk, { review, file }, task), retry);
}

async function outcomeOf(
  desk: WorkbookDesk,
  work: WorkOfWorkbook,
  task: WorkbookTask,
): Promise<Outcome> {
  switch (task.kind) {
    case "writeSheets":
      return writeSheets(desk, work);
    case "findVariance":
      return findVariance(desk, work);
    case "writeExplanation":
      return writeExplanation(desk, work, task.column);
    case "highlight":
      return highlightFindings(desk, work);
    case "clearHighlight":
      return clearHighlight(desk);
    case "comment":
      return commentFinding(desk, work, task.finding);
    case "storeWork":
      return storeWork(desk, work);
    default:
      return assertNever(task);
  }
}

async function writeSheets(
  { workbook }: WorkbookDesk,
  { review, file }: WorkOfWorkbook,
): Promise<Outcome> {
  const sheets = await review.running.engine.workbookSheets(file);
  const written = await workbook.writeSheets(sheets);
  return written.ok ? ok(text.workbook.written(sheets.map(({ name }) => name))) : written;
}

/**
 * Brings a cell of the workbook around the pane into sight. A hidden sheet stays hidden: its cells are
 * shown in the pane.
 */
export async function showInWorkbook(
  { workbook, store }: Pick<WorkbookDesk, "workbook" | "store">,
  shown: ShownCells,
  retry: Retry,
): Promise<void> {
  const result = await workbook.showCell(shown.place, "refuse");
  if (!result.ok && result.error.code === "host.sheetHidden") {
    store.dispatch({ type: "cellsShown", shown });
    return;
  }
  say(store, result.ok ? ok(null) : result, retry);
}

/** Says what came of a change that was asked for, or why it was refused. */
export function tell(
  store: TaskpaneStore,
  result: Result<unknown, HostError>,
  notice: string | null,
): void {
  say(store, result.ok ? ok(notice) : result, null);
}

function say(store: TaskpaneStore, outcome: Outcome, retry: Retry | null): void {
  if (!outcome.ok) {
    const { error } = outcome;
    const again = isFinal.has(error.code) ? null : retry;
    store.dispatch({ type: "failed", failure: { ...refusal(messageOf(error)), retry: again } });
  } else if (outcome.value !== null) {
    store.dispatch({ type: "written", notice: outcome.value });
  }
}

/** What comes out the same however often it is tried; the other sentences say what to do before a retry. */
const isFinal: ReadonlySet<Refusal["code"]> = new Set<Refusal["code"]>([
  "host.sheetGone",
  "host.documentClosed",
  "host.payloadLimit",
  "host.notSupported",
  "findings.nothingToMark",
]);

/** Marks the results as out of date once somebody changes the workbook; where the host cannot tell, nothing is said. */
export function watchWorkbook(workbook: WorkbookHost, { dispatch }: TaskpaneStore): () => void {
  const watching = workbook.watchChanges(() => {
    dispatch({ type: "workbook", news: { kind: "changed" } });
  });
  return () => {
    void watching.then((watch) => (watch.ok ? watch.value.stop() : undefined));
  };
}
