import { assertNever } from "../../lib/assertNever";
import { err, ok, type Result } from "../../lib/result";
import type { Grid } from "../../grid/grid";
import type { InputFile, ReadWatch, Workbook } from "../host";
import type { HostError } from "../hostError";
import type { ReadReply } from "./readMessages";

/** The slice of a `Worker` that reading needs. */
export type ReadWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/**
 * The page's side of a reading. Ends the worker when done; cancelling ends it at once.
 *
 * @returns null when the worker could not even start, as where its script may not be loaded
 */
export async function readInWorker(
  worker: ReadWorker,
  file: InputFile,
  { progress, signal }: ReadWatch,
): Promise<Result<Workbook, HostError> | null> {
  const gathered: GrowingGrid[] = [];
  let hasAnswered = false;
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
        hasAnswered = true;
        if (data.kind === "progress") {
          progress(data.step);
        } else if (data.kind === "broken") {
          reject(new Error(data.message));
        } else {
          const outcome = takeReply(gathered, data);
          if (outcome !== null) {
            resolve(outcome);
          }
        }
      };
      worker.onerror = (event) => {
        if (hasAnswered) {
          reject(new Error(event.message));
        } else {
          resolve(null);
        }
      };
      signal?.addEventListener("abort", () => resolve(err({ code: "host.cancelled" })));
      // not transferred: the caller keeps the bytes for another try
      worker.postMessage({ name: file.name, bytes: file.bytes });
    });
  } finally {
    worker.terminate();
  }
}

type GrowingGrid = Omit<Grid, "rows"> & { readonly rows: Grid["rows"][number][] };

type OutcomeReply = Exclude<ReadReply, { kind: "progress" | "broken" }>;

function takeReply(
  gathered: GrowingGrid[],
  reply: OutcomeReply,
): Result<Workbook, HostError> | null {
  switch (reply.kind) {
    case "grid":
      gathered.push({ ...reply.grid, rows: [] });
      return null;
    case "rows":
      gathered[gathered.length - 1]?.rows.push(...reply.rows);
      return null;
    case "finished":
      return ok({ file: reply.file, sha256: reply.sha256, grids: gathered });
    case "failed":
      return err(reply.error);
    default:
      return assertNever(reply);
  }
}
