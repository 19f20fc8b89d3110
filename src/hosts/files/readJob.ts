import type { ReadWatch } from "../host";
import { HostRefused } from "../hostRefused";

/** One reading under way: the file's name for messages, and the caller's wish to see progress or to stop. */
export type ReadJob = {
  readonly file: string;
  /** Tells which sheet is read now; throws `host.cancelled` when the caller has stopped. */
  readonly announce: (sheet: string, done: number, total: number) => void;
  /** Lets other work run when we have held the thread for long; throws as `announce` does. */
  readonly breathe: () => Promise<void>;
};

/** Starts a reading that answers to `watch`. */
export function startReadJob(file: string, { progress, signal }: ReadWatch): ReadJob {
  let heldSince = Date.now();
  const stopIfCancelled = (): void => {
    if (signal?.aborted === true) {
      throw new HostRefused({ code: "host.cancelled" });
    }
  };
  return {
    file,
    announce: (sheet, done, total) => {
      stopIfCancelled();
      progress({ sheet, done, total });
      stopIfCancelled();
    },
    breathe: async () => {
      if (Date.now() - heldSince < longestHoldMs) {
        return;
      }
      await new Promise((resume) => setTimeout(resume, 0));
      heldSince = Date.now();
      stopIfCancelled();
    },
  };
}

const longestHoldMs = 40;
