import { HostRefused } from "../../hostRefused";
import { needExcelApi } from "./excelSupport";

/**
 * Reads the text that we keep in the workbook.
 *
 * It is one custom XML part of our own namespace with a version. The text in it is percent-encoded, so that
 * no writer's choice of entities or line ends can change it.
 */
export async function readStoredText(): Promise<string | null> {
  needExcelApi("1.5");
  return Excel.run(async (context) => {
    const [part] = await ownParts(context);
    if (part === undefined) {
      return null;
    }
    const xml = part.getXml();
    await context.sync();
    return textIn(xml.value);
  });
}

/** Keeps one text in the workbook, and reads it back before it says so. */
export async function storeText(text: string): Promise<void> {
  needExcelApi("1.5");
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const [first, ...others] = await ownParts(context);
    // copies of a sheet from another workbook may have brought parts of their own
    others.forEach((part) => {
      part.delete();
    });
    if (first === undefined) {
      context.workbook.customXmlParts.add(xmlOf(text));
    } else {
      first.setXml(xmlOf(text));
    }
    await context.sync();
    const [stored] = await ownParts(context);
    const xml = stored?.getXml();
    await context.sync();
    if (xml === undefined || textIn(xml.value) !== text) {
      throw new HostRefused({ code: "host.textNotStored" });
    }
  });
}

async function ownParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  return parts.items;
}

const namespace = "urn:juesuan:stored-text";
const version = "1";

function xmlOf(text: string): string {
  return `<stored xmlns="${namespace}" version="${version}">${encodeURIComponent(text)}</stored>`;
}

function textIn(xml: string): string {
  const found = /<stored\b([^>]*)>([^<]*)<\/stored>/.exec(xml);
  const isEmpty = /<stored\b[^>]*\/>/.test(xml);
  const isOurs = new RegExp(`\\sversion=["']${version}["']`).test(
    found?.[1] ?? (isEmpty ? xml : ""),
  );
  try {
    if (isOurs) {
      return decodeURIComponent((found?.[2] ?? "").trim());
    }
  } catch (error) {
    if (!(error instanceof URIError)) {
      throw error;
    }
  }
  throw new HostRefused({ code: "host.storedTextUnreadable" });
}
