import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import type { Grid } from "../../../grid/grid";
import { HostRefused } from "../../hostRefused";
import type { ReadJob } from "../readJob";
import { codePages } from "./codePages";
import { convertWorkbook } from "./convertWorkbook";

/** The old and foreign formats: .xls and .et, .xlsb, .ods, and the XML of 2003, which comes as text. */
export async function readWithSheetJs(source: Uint8Array | string, job: ReadJob): Promise<Grid[]> {
  const { read, set_cptable: setCodePages } = await import("@e965/xlsx");
  setCodePages(codePages);
  let book: WorkBook;
  try {
    book = read(source, parsingOptions(typeof source === "string" ? "string" : "array"));
  } catch (error) {
    throw new HostRefused(refusal(error, job.file));
  }
  return convertWorkbook(book, job);
}

function parsingOptions(type: "string" | "array"): ParsingOptions {
  return {
    type,
    dense: true,
    cellHTML: false,
    cellNF: true,
    // needed to learn of hidden columns; the library then also asks for every formatted empty cell,
    // which would let a small file fill the memory
    cellStyles: true,
    get sheetStubs() {
      return false;
    },
    set sheetStubs(_wanted: boolean) {
      return;
    },
  };
}

function refusal(error: unknown, file: string): HostRefused["reason"] {
  const message = error instanceof Error ? error.message : "";
  return /password|encrypt/i.test(message)
    ? { code: "host.passwordProtected", file }
    : { code: "host.damaged", file };
}
