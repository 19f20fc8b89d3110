import { valueElement, wordElement } from "./wordElement";
import type { ParagraphStyleId } from "./styles";

/** Whether a block begins a page. */
export type BlockStart = "newPage" | "inFlow";

/** One paragraph in a style of the report. */
export function paragraph(
  style: ParagraphStyleId,
  runs: readonly string[],
  start: BlockStart = "inFlow",
): string {
  const properties = [valueElement("pStyle", style)];
  if (start === "newPage") {
    properties.push(wordElement("pageBreakBefore"));
  }
  return wordElement("p", {}, [wordElement("pPr", {}, properties), ...runs]);
}
