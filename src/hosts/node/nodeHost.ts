import { readWorkbookFile } from "../files/readWorkbookFile";
import type { Host } from "../host";
import { writeWholeFile } from "./writeWholeFile";

/** The command line's host: a file's name is its path, and what is delivered stands on disk. */
export const nodeHost: Host = {
  id: "node",
  readWorkbook: readWorkbookFile,
  deliver: ({ name, bytes }) => writeWholeFile(name, bytes),
};
