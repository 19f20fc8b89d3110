import type { Grid } from "../../grid/grid";
import { HostRefused } from "../hostRefused";
import { isStreamWhole, ole2Streams } from "./ole2";
import type { ReadJob } from "./readJob";
import { readWithSheetJs } from "./sheetJs/readWithSheetJs";

/** Reads what is an OLE2 file: .xls or .et, unless it is a Word document or the shell of an encrypted workbook. */
export async function readOle2Workbook(bytes: Uint8Array, job: ReadJob): Promise<Grid[]> {
  const streams = ole2Streams(bytes);
  const { file } = job;
  if (streams.has("encryptedpackage") || streams.has("encryption")) {
    throw new HostRefused({ code: "host.passwordProtected", file });
  }
  const workbook = streams.get("workbook") ?? streams.get("book");
  if (workbook === undefined) {
    const code = streams.has("worddocument") ? "host.wordDocument" : "host.notAWorkbook";
    // a directory that is not there at all was cut off
    throw new HostRefused({ code: streams.size === 0 ? "host.damaged" : code, file });
  }
  if (!isStreamWhole(bytes, workbook)) {
    throw new HostRefused({ code: "host.damaged", file });
  }
  return readWithSheetJs(bytes, job);
}
