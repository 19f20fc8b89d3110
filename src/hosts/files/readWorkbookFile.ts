import type { Grid } from "../../grid/grid";
import { err, ok, type Result } from "../../lib/result";
import type { InputFile, ReadWatch, Workbook } from "../host";
import type { HostError } from "../hostError";
import { HostRefused } from "../hostRefused";
import { limits, megabytes } from "./limits";
import { startReadJob, type ReadJob } from "./readJob";
import { readOle2Workbook } from "./readOle2Workbook";
import { readWithSheetJs } from "./sheetJs/readWithSheetJs";
import { sha256 } from "./sha256";
import { readTextWorkbook } from "./text/readTextWorkbook";
import { readZipWorkbook } from "./readZipWorkbook";

/**
 * Reads a workbook file of any kind, for every host alike.
 *
 * The kind is told by the file's first bytes. Whatever the file does, the answer is grids or one
 * coded error, within bounded memory.
 */
export async function readWorkbookFile(
  { name, bytes }: InputFile,
  watch: ReadWatch,
): Promise<Result<Workbook, HostError>> {
  try {
    const job = startReadJob(name, watch);
    const grids = await readGrids(bytes, job);
    if (grids.every(({ rows }) => rows.length === 0)) {
      return err({ code: "host.emptyWorkbook", file: name });
    }
    job.announce(grids[grids.length - 1]?.sheet ?? "", grids.length, grids.length);
    return ok({ file: name, sha256: await sha256(bytes), grids });
  } catch (error) {
    if (error instanceof HostRefused) {
      return err(error.reason);
    }
    throw error;
  }
}

async function readGrids(bytes: Uint8Array, job: ReadJob): Promise<Grid[]> {
  const isZip = startsWith(bytes, [0x50, 0x4b]);
  const limitMegabytes = isZip ? limits.fileMegabytes : limits.wholeFileMegabytes;
  if (bytes.length > megabytes(limitMegabytes)) {
    throw new HostRefused({ code: "host.tooLarge", file: job.file, limitMegabytes });
  }
  await job.breathe();
  if (isZip) {
    return readZipWorkbook(bytes, job);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return readOle2Workbook(bytes, job);
  }
  // the bare stream of Excel 5 and before, which some old programs still write
  const isBareStream = bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);
  return isBareStream ? readWithSheetJs(bytes, job) : readTextWorkbook(bytes, job);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
