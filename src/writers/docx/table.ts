import type { TableBlock } from "../../document/reportDocument";
import { columnWidths } from "./columnWidths";
import { leastWidths } from "./leastWidths";
import { valueElement, wordElement } from "./wordElement";
import { type Orientation, typeAreaWidths } from "./pageLayout";
import type { RunWriter } from "./runWriter";
import { cellMargin } from "./styles";
import { tableRows } from "./tableRows";

/** A table as wide as the type area, ruled all round; its header rows stand again on each page. */
export function table(
  block: TableBlock,
  { orientation, runWriter }: { readonly orientation: Orientation; readonly runWriter: RunWriter },
): string {
  const width = typeAreaWidths[orientation];
  const widths = columnWidths(block.columns, leastWidths(block), width);
  const context = { columns: block.columns, widths, runWriter };
  return wordElement("tbl", {}, [
    tableProperties(width),
    wordElement(
      "tblGrid",
      {},
      widths.map((each) => wordElement("gridCol", { w: each })),
    ),
    ...tableRows("header", block.headerRows, context),
    ...tableRows("body", block.rows, context),
  ]);
}

/** Half a point wide; the size counts eighths. */
const line = { val: "single", sz: 4, space: 0, color: "auto" };

function tableProperties(width: number): string {
  return wordElement("tblPr", {}, [
    wordElement("tblW", { w: width, type: "dxa" }),
    valueElement("jc", "center"),
    wordElement(
      "tblBorders",
      {},
      ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
        wordElement(side, line),
      ),
    ),
    wordElement("tblLayout", { type: "fixed" }),
    wordElement(
      "tblCellMar",
      {},
      ["left", "right"].map((side) => wordElement(side, { w: cellMargin, type: "dxa" })),
    ),
  ]);
}
