import type { ReadWorker } from "./readInWorker";

/** Starts the reading worker; null where pages may not have one, as when opened from a file. */
export function startReadWorker(): ReadWorker | null {
  if (typeof Worker === "undefined") {
    return null;
  }
  try {
    return new Worker(new URL("./readWorkbook.worker.ts", import.meta.url));
  } catch {
    return null;
  }
}
