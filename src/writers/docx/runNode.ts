import type { IXmlableObject } from "docx";
import { textLines } from "../textLines";
import { node, textNodes, valueNode } from "./node";

/** One run of text, in a character style or in its paragraph's; line breaks become breaks. */
export function runNode(text: string, style?: string): IXmlableObject {
  const lines = textLines(text).flatMap((line, index) =>
    index === 0 ? textNodes(line) : [node("w:br"), ...textNodes(line)],
  );
  const properties = runProperties(text, style);
  return { "w:r": properties.length === 0 ? lines : [{ "w:rPr": properties }, ...lines] };
}

function runProperties(text: string, style: string | undefined): IXmlableObject[] {
  const properties: IXmlableObject[] = [];
  if (style !== undefined) {
    properties.push(valueNode("w:rStyle", style));
  }
  // Without the hint Word sets quotation marks and dashes in the Latin font, at half their width.
  if (/[^ -~]/.test(text)) {
    properties.push(node("w:rFonts", { "w:hint": "eastAsia" }));
  }
  return properties;
}
