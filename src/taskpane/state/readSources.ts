import { messageOf } from "../../app/messages";
import type { Host, Workbook } from "../../hosts/host";
import { err, ok, type Result } from "../../lib/result";
import { text } from "../text";
import type { FileSource, OpenRequest } from "./openRequest";
import type { ReadingProgress } from "./taskpaneState";

/** How far it is, and what stops it. */
export type ReadingWatch = {
  readonly progress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
};

/**
 * Reads the files of a request one after the other.
 *
 * @returns err with the sentence about the first file that could not be read; after a cancel the
 * result is of no interest, the caller asks `signal`
 */
export async function readSources(
  host: Host,
  { sources }: OpenRequest,
  watch: ReadingWatch,
): Promise<Result<readonly Workbook[], string>> {
  const workbooks: Workbook[] = [];
  for (const [index, source] of sources.entries()) {
    const place = { file: source.name, fileNumber: index + 1, fileCount: sources.length };
    watch.progress({ stage: "starting", ...place });
    const bytes = await bytesOf(source, watch.signal);
    if (!bytes.ok) {
      return bytes;
    }
    const workbook = await host.readWorkbook(
      { name: source.name, bytes: bytes.value },
      {
        signal: watch.signal,
        progress: (step) => {
          watch.progress({ stage: "sheet", ...place, ...step });
        },
      },
    );
    if (!workbook.ok) {
      return err(messageOf(workbook.error));
    }
    workbooks.push(workbook.value);
  }
  return ok(workbooks);
}

async function bytesOf(
  source: FileSource,
  signal: AbortSignal,
): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await source.bytes(signal));
  } catch {
    return err(
      source.unavailable === "sample"
        ? text.failed.sample
        : messageOf({ code: "host.fileUnreadable", file: source.name }),
    );
  }
}
