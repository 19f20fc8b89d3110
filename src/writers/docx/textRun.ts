import { textLines } from "../textLines";
import { textElements, valueElement, wordElement } from "./wordElement";

/** One run of text, in a character style or in its paragraph's; line breaks become breaks. */
export function textRun(text: string, style?: string): string {
  const lines = textLines(text).flatMap((line, index) =>
    index === 0 ? textElements(line) : [wordElement("br"), ...textElements(line)],
  );
  const properties = runProperties(text, style);
  return wordElement(
    "r",
    {},
    properties.length === 0 ? lines : [wordElement("rPr", {}, properties), ...lines],
  );
}

function runProperties(text: string, style: string | undefined): string[] {
  const properties: string[] = [];
  if (style !== undefined) {
    properties.push(valueElement("rStyle", style));
  }
  if (ambiguousWidth.test(text)) {
    properties.push(wordElement("rFonts", { hint: "eastAsia" }));
  }
  return properties;
}

/** Quotation marks, dashes and signs that Word sets in the Latin font unless the run says otherwise. */
const ambiguousWidth = /[\u00a1-\u2bff]/;
