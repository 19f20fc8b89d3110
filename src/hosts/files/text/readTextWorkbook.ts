import type { Grid } from "../../../grid/grid";
import { HostRefused } from "../../hostRefused";
import type { ReadJob } from "../readJob";
import { readWithSheetJs } from "../sheetJs/readWithSheetJs";
import { decodeText } from "./decodeText";
import { parseDelimited } from "./parseDelimited";
import { readDelimited } from "./readDelimited";
import { readHtml } from "./readHtml";

/** Reads what is text: HTML saved as .xls, Excel's XML of 2003, and .csv; anything else is not a workbook. */
export async function readTextWorkbook(bytes: Uint8Array, job: ReadJob): Promise<Grid[]> {
  const text = decodeText(bytes)?.replace(/^\ufeff?\s*/, "") ?? "";
  if (text.startsWith("{\\rtf") || isWordText(text)) {
    throw new HostRefused({ code: "host.wordDocument", file: job.file });
  }
  if (text.startsWith("<")) {
    return readMarkup(text, job);
  }
  const records = foreignStarts.test(text) ? null : parseDelimited(text);
  if (records === null) {
    throw new HostRefused({ code: "host.notAWorkbook", file: job.file });
  }
  return readDelimited(records, job);
}

/** PDF and JSON can look like lines with commas. */
const foreignStarts = /^(?:%PDF|[{[])/;

function isWordText(text: string): boolean {
  const head = text.slice(0, 4096);
  return (
    head.startsWith("<") &&
    /schemas\.microsoft\.com\/office\/word\/2003|schemas-microsoft-com:office:word"/.test(head) &&
    !head.includes("office:excel")
  );
}

async function readMarkup(text: string, job: ReadJob): Promise<Grid[]> {
  if (text.slice(0, 4096).includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    if (!/<\/(?:\w+:)?Workbook>\s*$/.test(text)) {
      throw new HostRefused({ code: "host.damaged", file: job.file });
    }
    return readWithSheetJs(withResults(text), job);
  }
  if (!/<table[\s>]/i.test(text)) {
    throw new HostRefused({ code: "host.notAWorkbook", file: job.file });
  }
  return readHtml(text, job);
}

/** Gives formulas without a result an empty text for one: the library leaves such cells out. */
function withResults(xml: string): string {
  return xml.replace(formulaAlone, '<$1Cell$2><$1Data $3Type="String"></$1Data></$1Cell>');
}

const formulaAlone =
  /<(\w+:|)Cell(\s[^<>]*?(\w+:|)Formula="[^"<>]*"[^<>/]*)(?:\/>|>\s*<\/\1Cell>)/g;
