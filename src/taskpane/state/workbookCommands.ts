import { messageOf } from "../../app/messages";
import type { HostError } from "../../hosts/hostError";
import type { WorkbookHost } from "../../hosts/workbookHost";
import type { Result } from "../../lib/result";
import { text } from "../text";
import { reviewIn, type ShownCells } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/**
 * Brings a cell of the workbook around the pane into sight. A hidden sheet stays hidden: its cells are
 * shown in the pane.
 */
export async function showInWorkbook(
  workbook: WorkbookHost,
  store: TaskpaneStore,
  shown: ShownCells,
): Promise<void> {
  const result = await workbook.showCell(shown.place, "refuse");
  if (!result.ok && result.error.code === "host.sheetHidden") {
    store.dispatch({ type: "cellsShown", shown });
    return;
  }
  tell(store, result, null);
}

/** Writes 决算分析 and 问题清单 into the workbook around the pane. */
export async function writeSheets(workbook: WorkbookHost, store: TaskpaneStore): Promise<void> {
  const review = reviewIn(store.state());
  const file = review?.around ?? null;
  if (review === null || file === null) {
    return;
  }
  store.dispatch({ type: "writingStarted" });
  const sheets = await review.running.engine.workbookSheets(file);
  const written = await workbook.writeSheets(sheets);
  tell(store, written, text.workbook.written(sheets.map(({ name }) => name)));
}

/** Says what came of a change that was asked for, or why it was refused. */
export function tell(
  store: TaskpaneStore,
  result: Result<unknown, HostError>,
  notice: string | null,
): void {
  if (!result.ok) {
    const failure = { sentence: messageOf(result.error), retry: null };
    store.dispatch({ type: "failed", failure });
  } else if (notice !== null) {
    store.dispatch({ type: "written", notice });
  }
}

/** Marks the results as out of date once somebody changes the workbook; where the host cannot tell, nothing is said. */
export function watchWorkbook(workbook: WorkbookHost, { dispatch }: TaskpaneStore): () => void {
  const watching = workbook.watchChanges(() => {
    dispatch({ type: "workbookChanged" });
  });
  return () => {
    void watching.then((watch) => (watch.ok ? watch.value.stop() : undefined));
  };
}
