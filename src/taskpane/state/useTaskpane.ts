import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { writeAnswers } from "../../app/keptAnswers";
import { answersKey, type AnswersMemory } from "./answersMemory";
import { keepDraft } from "./keepDraft";
import type { Surroundings } from "./surroundings";
import type { TaskpaneCommands } from "./paneCommands";
import { taskpaneCommands } from "./taskpaneCommands";
import { reviewIn, type TaskpaneState } from "./taskpaneState";
import { taskpaneStore, type TaskpaneStore } from "./taskpaneStore";
import { watchWorkbook } from "./workbookCommands";

/** The pane's state and what can be done to it. */
export function useTaskpane(surroundings: Surroundings): {
  readonly state: TaskpaneState;
  readonly commands: TaskpaneCommands;
} {
  const [store] = useState(taskpaneStore);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const commands = useMemo(() => taskpaneCommands(surroundings, store), [surroundings, store]);
  useEffect(() => keepDraft(store), [store]);
  useKeptAnswers(state, surroundings.memory);
  useRibbonView(surroundings, commands, reviewIn(state)?.around ?? null);
  useWatchedWorkbook(surroundings.workbook, store, reviewIn(state)?.around ?? null);
  return { state, commands };
}

/** A button of the ribbon has asked for more than the pane: the workbook is read at once, and explained. */
function useRibbonView(
  { workbook, view }: Surroundings,
  { open, inWorkbook }: TaskpaneCommands,
  around: string | null,
): void {
  useEffect(() => {
    if (workbook !== null && view !== null) {
      open({ sources: [], workbook, mode: "replace" });
    }
  }, [workbook, view, open]);
  useEffect(() => {
    if (view === "explain" && around !== null) {
      inWorkbook({ kind: "findVariance" });
    }
  }, [view, around, inWorkbook]);
}

function useWatchedWorkbook(
  workbook: Surroundings["workbook"],
  store: TaskpaneStore,
  around: string | null,
): void {
  useEffect(
    () => (workbook === null || around === null ? undefined : watchWorkbook(workbook, store)),
    [workbook, store, around],
  );
}

function useKeptAnswers(state: TaskpaneState, memory: AnswersMemory): void {
  const review = reviewIn(state);
  const owner = review?.views;
  const answers = review?.answers;
  useEffect(() => {
    if (owner === undefined || answers === undefined) {
      return;
    }
    const key = answersKey(owner);
    // that all were taken back is worth remembering: what is stored in the workbook must not bring them again
    if (answers.size > 0 || memory.recall(key) !== null) {
      memory.keep(key, writeAnswers(answers));
    }
  }, [owner, answers, memory]);
}
