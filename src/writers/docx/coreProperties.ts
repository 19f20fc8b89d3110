import { escapeMarkup } from "../escapeMarkup";
import { markupElement } from "../markupElement";
import { xmlPart } from "./xmlPart";

/**
 * The core properties part: the title and the language.
 *
 * No author and no time: neither is known here, and the same report must give the same bytes.
 */
export function coreProperties(title: string): string {
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return xmlPart(
    markupElement("cp:coreProperties", namespaces, [
      markupElement("dc:title", {}, [escapeMarkup(title)]),
      markupElement("dc:language", {}, ["zh-CN"]),
    ]),
  );
}
