import type { Surroundings } from "./surroundings";
import type { Failure } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/** One go at opening or understanding something; when `signal` stops it, nothing more is told to the store. */
export type Attempt = Pick<Failure, "retry" | "wayOut"> & {
  readonly surroundings: Surroundings;
  readonly store: TaskpaneStore;
  readonly signal: AbortSignal;
};

/** Says in one sentence why an attempt came to nothing. */
export function fail({ store, retry, wayOut }: Attempt, sentence: string): void {
  store.dispatch({ type: "failed", failure: { sentence, retry, wayOut } });
}

/** Stopping gives up at once, and what the work comes to then is of no interest, were it a defect. */
export async function unlessStopped<Value>(
  signal: AbortSignal,
  giveUp: () => void,
  work: () => Promise<Value>,
): Promise<Value | "stopped"> {
  if (signal.aborted) {
    giveUp();
    return "stopped";
  }
  signal.addEventListener("abort", giveUp);
  try {
    const value = await work();
    return signal.aborted ? "stopped" : value;
  } catch (error) {
    if (signal.aborted) {
      return "stopped";
    }
    giveUp();
    throw error;
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}
