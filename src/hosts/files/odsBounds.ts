import { FileRefused } from "./fileRefused";
import { limits } from "./limits";
import type { ReadJob } from "./readJob";
import { readXmlPart, type Attributes } from "./xlsx/xmlPart";
import type { ZipPackage } from "./zipPackage";

/**
 * Refuses an .ods that writes one cell and repeats it over a whole sheet.
 *
 * Repetition is counted before the spreadsheet library, which carries it out, sees the file.
 */
export async function checkOdsBounds(zip: ZipPackage, job: ReadJob): Promise<void> {
  let sheet = "";
  let rowRepeats = 1;
  let cells = 0;
  const open = (name: string, attributes: Attributes): void => {
    if (name === "table") {
      sheet = attributes["table:name"] ?? "";
    }
    if (name === "table-row") {
      rowRepeats = repeats(attributes["table:number-rows-repeated"]);
    }
    if (name !== "table-cell" || attributes["office:value-type"] === undefined) {
      return;
    }
    cells += rowRepeats * repeats(attributes["table:number-columns-repeated"]);
    if (cells > limits.cells) {
      const { file } = job;
      throw new FileRefused({ code: "host.tooManyCells", file, sheet, limit: limits.cells });
    }
  };
  const reader = { open, close: () => undefined, text: () => undefined };
  await readXmlPart(zip, { name: "content.xml", reader }, job);
}

function repeats(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}
