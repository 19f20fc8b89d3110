import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { writeAnswers } from "./answersFile";
import { answersKey, type AnswersMemory } from "./answersMemory";
import type { Surroundings } from "./surroundings";
import { taskpaneCommands, type TaskpaneCommands } from "./taskpaneCommands";
import { reviewIn, type TaskpaneState } from "./taskpaneState";
import { taskpaneStore } from "./taskpaneStore";

/** The pane's state and what can be done to it. */
export function useTaskpane(surroundings: Surroundings): {
  readonly state: TaskpaneState;
  readonly commands: TaskpaneCommands;
} {
  const [store] = useState(taskpaneStore);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const commands = useMemo(() => taskpaneCommands(surroundings, store), [surroundings, store]);
  useKeptAnswers(state, surroundings.memory);
  return { state, commands };
}

function useKeptAnswers(state: TaskpaneState, memory: AnswersMemory): void {
  const review = reviewIn(state);
  const recognition = review?.workspace.recognition;
  const workbooks = review?.workbooks;
  const answers = review?.answers;
  useEffect(() => {
    if (recognition === undefined || workbooks === undefined || answers === undefined) {
      return;
    }
    const file = answers.size === 0 ? null : writeAnswers(answers);
    memory.keep(answersKey(recognition, workbooks), file);
  }, [recognition, workbooks, answers, memory]);
}
