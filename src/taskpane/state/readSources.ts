import type { EngineProgress } from "../../app/engine";
import { messageOf } from "../../app/messages";
import type { InputFile, Workbook } from "../../hosts/host";
import type { WorkbookHost } from "../../hosts/workbookHost";
import { err, ok, type Result } from "../../lib/result";
import { text } from "../text";
import type { FileSource, OpenRequest } from "./openRequest";

/** How far it is, and what stops it. */
export type ReadingWatch = {
  readonly progress: (progress: EngineProgress) => void;
  readonly signal: AbortSignal;
};

/** What a request came to: files as they are, and the workbook around the pane as its host read it. */
export type ReadRequest = {
  readonly files: readonly InputFile[];
  readonly workbooks: readonly Workbook[];
};

/**
 * Reads the workbook that is open around the pane where it is asked for, and fetches the files of a
 * request one after the other.
 *
 * @returns err with the sentence about the first that could not be had; after a cancel the result is of
 * no interest, the caller asks `signal`
 */
export async function readSources(
  { workbook, sources }: OpenRequest,
  watch: ReadingWatch,
): Promise<Result<ReadRequest, string>> {
  const workbooks = workbook === null ? ok([]) : await readAround(workbook, watch);
  if (!workbooks.ok) {
    return workbooks;
  }
  const files = await fetchFiles(sources, watch);
  return files.ok ? ok({ files: files.value, workbooks: workbooks.value }) : files;
}

async function fetchFiles(
  sources: OpenRequest["sources"],
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

async function readAround(
  workbook: WorkbookHost,
  { progress, signal }: ReadingWatch,
): Promise<Result<readonly Workbook[], string>> {
  const place = { file: text.open.workbook, fileNumber: 1, fileCount: 1 };
  progress({ stage: "starting", ...place });
  const read = await workbook.readWorkbook({
    signal,
    progress: (step) => {
      progress({ stage: "sheet", ...place, ...step });
    },
  });
  return read.ok ? ok([read.value]) : err(messageOf(read.error));
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
