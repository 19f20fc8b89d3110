import { valueElement, wordElement } from "./wordElement";
import type { ParagraphStyleId } from "./styles";

/** Whether a block begins a page. */
export type BlockStart = "newPage" | "inFlow";

/** The same, and whether no page may end between a paragraph and the next one. */
export type ParagraphFlow = BlockStart | "withNext";

/** One paragraph in a style of the report. */
export function paragraph(
  style: ParagraphStyleId,
  runs: readonly string[],
  flow: ParagraphFlow = "inFlow",
): string {
  const properties = [valueElement("pStyle", style)];
  if (flow !== "inFlow") {
    properties.push(wordElement(flow === "newPage" ? "pageBreakBefore" : "keepNext"));
  }
  return wordElement("p", {}, [wordElement("pPr", {}, properties), ...runs]);
}
