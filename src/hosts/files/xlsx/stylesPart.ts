import { builtInFormats } from "../builtInFormats";
import type { ReadJob } from "../readJob";
import type { ZipPackage } from "../zipPackage";
import { readXmlPart, type Attributes } from "./xmlPart";

/** The number format of each cell style, by the style's number. */
export async function readCellFormats(
  zip: ZipPackage,
  part: string | null,
  job: ReadJob,
): Promise<readonly string[]> {
  const own = new Map<number, string>();
  const formatIds: number[] = [];
  if (part === null) {
    return [];
  }
  // number formats and xf elements stand elsewhere in the part too, with other meanings
  let section = "";
  const open = (name: string, attributes: Attributes): void => {
    if (name === "numFmts" || name === "cellXfs") {
      section = name;
    }
    if (section === "numFmts" && name === "numFmt") {
      own.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
    }
    if (section === "cellXfs" && name === "xf") {
      formatIds.push(Number(attributes.numFmtId ?? 0));
    }
  };
  const close = (name: string): void => {
    if (name === section) {
      section = "";
    }
  };
  await readXmlPart(zip, { name: part, reader: { open, close, text: () => undefined } }, job);
  return formatIds.map((id) => own.get(id) ?? builtInFormats.get(id) ?? "General");
}
