import { ok, type Result } from "../../lib/result";
import { readWorkbookFile } from "../files/readWorkbookFile";
import type { ReadWatch, Workbook } from "../host";
import type { HostError } from "../hostError";
import { readInputFile } from "./readInputFile";

/** Reads workbooks from the disk, one after the other; the first that cannot be read ends it. */
export async function readWorkbooks(
  paths: readonly string[],
  progress: ReadWatch["progress"],
): Promise<Result<readonly Workbook[], HostError>> {
  const workbooks: Workbook[] = [];
  for (const path of paths) {
    const file = await readInputFile(path);
    const watch = { progress, signal: null };
    const workbook = file.ok ? await readWorkbookFile(file.value, watch) : file;
    if (!workbook.ok) {
      return workbook;
    }
    workbooks.push(workbook.value);
  }
  return ok(workbooks);
}
