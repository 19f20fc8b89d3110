import { taskpaneReducer, type TaskpaneAction } from "./taskpaneReducer";
import { idle, type TaskpaneState } from "./taskpaneState";

/** Holds the pane's state, for what is drawn and for what goes on beside it. */
export type TaskpaneStore = {
  readonly state: () => TaskpaneState;
  readonly dispatch: (action: TaskpaneAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A pane in which nothing is open yet. */
export function taskpaneStore(): TaskpaneStore {
  let state: TaskpaneState = idle;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = taskpaneReducer(state, action);
      for (const listener of listeners) {
        listener();
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
