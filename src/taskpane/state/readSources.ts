import type { EngineProgress } from "../../app/engine";
import { messageOf } from "../../app/messages";
import type { InputFile } from "../../hosts/host";
import { err, ok, type Result } from "../../lib/result";
import { text } from "../text";
import type { FileSource, OpenRequest } from "./openRequest";

/** How far it is, and what stops it. */
export type ReadingWatch = {
  readonly progress: (progress: EngineProgress) => void;
  readonly signal: AbortSignal;
};

/**
 * Fetches the files of a request one after the other.
 *
 * @returns err with the sentence about the first file that could not be had; after a cancel the
 * result is of no interest, the caller asks `signal`
 */
export async function readSources(
  { sources }: OpenRequest,
  { progress, signal }: ReadingWatch,
): Promise<Result<readonly InputFile[], string>> {
  const files: InputFile[] = [];
  for (const [index, source] of sources.entries()) {
    const place = { file: source.name, fileNumber: index + 1, fileCount: sources.length };
    progress({ stage: "starting", ...place });
    const bytes = await bytesOf(source, signal);
    if (!bytes.ok) {
      return bytes;
    }
    files.push({ name: source.name, bytes: bytes.value });
  }
  return ok(files);
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
