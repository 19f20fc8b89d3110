import { assertNever } from "../../lib/assertNever";
import { err, ok, type Result } from "../../lib/result";
import type { Grid } from "../../grid/grid";
import type { InputFile, ReadWatch, Workbook } from "../host";
import type { HostError } from "../hostError";
import type { ReadReply, ReadRequest } from "./readMessages";

/** One worker for one reading. */
export type ReadWorker = {
  /** Sends the file over as a copy and listens; `fail` tells of a script that broke or never loaded. */
  readonly ask: (request: ReadRequest, listener: ReadListener) => void;
  readonly end: () => void;
};

export type ReadListener = {
  readonly hear: (reply: ReadReply) => void;
  readonly fail: (message: string) => void;
};

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
      signal?.addEventListener("abort", () => resolve(err({ code: "host.cancelled" })));
      const hear = (reply: ReadReply): void => {
        hasAnswered = true;
        if (reply.kind === "progress") {
          progress(reply.step);
        } else if (reply.kind === "broken") {
          reject(new Error(reply.message));
        } else {
          const outcome = takeReply(gathered, reply);
          if (outcome !== null) {
            resolve(outcome);
          }
        }
      };
      const fail = (message: string): void =>
        hasAnswered ? reject(new Error(message)) : resolve(null);
      worker.ask({ name: file.name, bytes: file.bytes }, { hear, fail });
    });
  } finally {
    worker.end();
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
