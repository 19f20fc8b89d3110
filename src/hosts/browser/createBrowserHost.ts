import { err, type Result } from "../../lib/result";
import type { Host, InputFile, ReadWatch, Workbook } from "../host";
import type { HostError } from "../hostError";
import { offerDownload } from "./offerDownload";
import { readInWorker, type ReadWorker } from "./readInWorker";

/** A page's host: reads in a worker where it gets one, otherwise itself, and offers downloads. */
export function createBrowserHost(startWorker: () => ReadWorker | null): Host {
  return {
    id: "browser",
    readWorkbook: async (file, watch) => {
      if (watch.signal?.aborted === true) {
        return err({ code: "host.cancelled" });
      }
      const worker = startWorker();
      const read = worker === null ? null : await readInWorker(worker, file, watch);
      return read ?? readHere(file, watch);
    },
    deliver: (file) => Promise.resolve(offerDownload(file)),
  };
}

/** Loaded only when needed: a page with a worker never is. */
async function readHere(file: InputFile, watch: ReadWatch): Promise<Result<Workbook, HostError>> {
  const { readWorkbookFile } = await import("../files/readWorkbookFile");
  return readWorkbookFile(file, watch);
}
