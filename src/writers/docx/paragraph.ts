import type { IXmlableObject } from "docx";
import { emptyNode, node, valueNode } from "./node";
import type { ParagraphStyleId } from "./styles";

/** Whether a block begins a page. */
export type BlockStart = "newPage" | "inFlow";

/** One paragraph in a style of the report. */
export function paragraph(
  style: ParagraphStyleId,
  runs: readonly IXmlableObject[],
  start: BlockStart = "inFlow",
): IXmlableObject {
  const properties = [valueNode("w:pStyle", style)];
  if (start === "newPage") {
    properties.push(emptyNode("w:pageBreakBefore"));
  }
  return node("w:p", [node("w:pPr", properties), ...runs]);
}
