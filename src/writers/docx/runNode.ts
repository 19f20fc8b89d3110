import type { IXmlableObject } from "docx";
import { textLines } from "../textLines";
import { emptyNode, node, textNodes, valueNode } from "./node";

/** One run of text, in a character style or in its paragraph's; line breaks become breaks. */
export function runNode(text: string, style?: string): IXmlableObject {
  const lines = textLines(text).flatMap((line, index) =>
    index === 0 ? textNodes(line) : [emptyNode("w:br"), ...textNodes(line)],
  );
  const properties = runProperties(text, style);
  return node("w:r", properties.length === 0 ? lines : [node("w:rPr", properties), ...lines]);
}

function runProperties(text: string, style: string | undefined): IXmlableObject[] {
  const properties: IXmlableObject[] = [];
  if (style !== undefined) {
    properties.push(valueNode("w:rStyle", style));
  }
  if (ambiguousWidth.test(text)) {
    properties.push(emptyNode("w:rFonts", { "w:hint": "eastAsia" }));
  }
  return properties;
}

/** Quotation marks, dashes and signs that Word sets in the Latin font unless the run says otherwise. */
const ambiguousWidth = /[\u00a1-\u2bff]/;
