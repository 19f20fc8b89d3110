import type { ReadWorker } from "./readInWorker";
import type { ReadReply } from "./readMessages";

/** Starts the reading worker; null where pages may not have one, as when opened from a file. */
export function startReadWorker(): ReadWorker | null {
  if (typeof Worker === "undefined") {
    return null;
  }
  try {
    return adapted(new Worker(new URL("./readWorkbook.worker.ts", import.meta.url)));
  } catch {
    return null;
  }
}

function adapted(worker: Worker): ReadWorker {
  return {
    ask: (request, { hear, fail }) => {
      worker.onmessage = ({ data }: MessageEvent<ReadReply>) => hear(data);
      worker.onerror = ({ message }) => fail(message);
      worker.postMessage(request);
    },
    end: () => worker.terminate(),
  };
}
