import type { IXmlableObject } from "docx";
import type { TableBlock } from "../../document/reportDocument";
import { columnWidths } from "./columnWidths";
import { leastWidths } from "./leastWidths";
import { emptyNode, node, valueNode } from "./node";
import { typeAreaWidth } from "./pageLayout";
import type { RunWriter } from "./runWriter";
import { cellMargin } from "./styles";
import { tableRows } from "./tableRows";

/** A table as wide as the type area, ruled all round; its header rows stand again on each page. */
export function table(block: TableBlock, runWriter: RunWriter): IXmlableObject {
  const widths = columnWidths(block.columns, leastWidths(block), typeAreaWidth);
  const context = { columns: block.columns, widths, runWriter };
  return node("w:tbl", [
    tableProperties,
    node(
      "w:tblGrid",
      widths.map((width) => emptyNode("w:gridCol", { "w:w": width })),
    ),
    ...tableRows("header", block.headerRows, context),
    ...tableRows("body", block.rows, context),
  ]);
}

/** Half a point wide; the size counts eighths. */
const line = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };

const tableProperties = node("w:tblPr", [
  emptyNode("w:tblW", { "w:w": typeAreaWidth, "w:type": "dxa" }),
  valueNode("w:jc", "center"),
  node(
    "w:tblBorders",
    ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
      emptyNode(`w:${side}`, line),
    ),
  ),
  emptyNode("w:tblLayout", { "w:type": "fixed" }),
  node(
    "w:tblCellMar",
    ["left", "right"].map((side) => emptyNode(`w:${side}`, { "w:w": cellMargin, "w:type": "dxa" })),
  ),
]);
