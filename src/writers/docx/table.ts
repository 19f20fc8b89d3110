import { AlignmentType, BorderStyle, Table, TableLayoutType, WidthType } from "docx";
import type { ITableBordersOptions } from "docx";
import type { TableBlock } from "../../document/reportDocument";
import { columnWidths } from "./columnWidths";
import { typeAreaWidth } from "./pageLayout";
import type { RunWriter } from "./runWriter";
import { tableRows } from "./tableRows";

/** A table as wide as the type area, ruled all round; its header rows stand again on each page. */
export function table(block: TableBlock, runWriter: RunWriter): Table {
  const widths = columnWidths(block.columns, typeAreaWidth);
  const context = { columns: block.columns, widths, runWriter };
  return new Table({
    rows: [
      ...tableRows("header", block.headerRows, context),
      ...tableRows("body", block.rows, context),
    ],
    width: { size: typeAreaWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: ruled,
  });
}

/** Half a point; the size counts eighths. */
const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: "auto" };

const ruled = {
  top: line,
  left: line,
  bottom: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} satisfies ITableBordersOptions;
