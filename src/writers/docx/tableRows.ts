import type { IXmlableObject } from "docx";
import type { TableColumn, TableRow } from "../../document/reportDocument";
import { columnSpanOf, placeCells } from "../placeCells";
import type { PlacedCell } from "../placeCells";
import { emptyNode, node, valueNode } from "./node";
import { paragraph } from "./paragraph";
import type { RunWriter } from "./runWriter";
import type { ParagraphStyleId } from "./styles";

/** What the cells of one table share. */
export type TableContext = {
  readonly columns: readonly TableColumn[];
  /** Of each column, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly runWriter: RunWriter;
};

/** Rows that no page break splits; those of the header stand again on each page. */
export function tableRows(
  part: "header" | "body",
  rows: readonly TableRow[],
  context: TableContext,
): IXmlableObject[] {
  const placed = placeCells(rows, context.columns.length);
  const properties = rowProperties[part];
  return rows.map((row, index) => {
    const styles = part === "header" ? headerStyles : bodyStyles[row.emphasis];
    const cells = (placed[index] ?? []).map((place) => {
      const align = context.columns[place.column]?.align ?? "left";
      return tableCell(place, styles[align], context);
    });
    return node("w:tr", [properties, ...cells]);
  });
}

function tableCell(
  place: PlacedCell,
  style: ParagraphStyleId,
  { widths, runWriter }: TableContext,
): IXmlableObject {
  const columnSpan = columnSpanOf(place);
  const spanned = widths.slice(place.column, place.column + columnSpan);
  const width = spanned.reduce((sum, each) => sum + each, 0);
  const properties = [
    emptyNode("w:tcW", { "w:w": width, "w:type": "dxa" }),
    ...(columnSpan > 1 ? [valueNode("w:gridSpan", columnSpan)] : []),
    ...verticalMerge(place),
    verticallyCentred,
  ];
  const runs = place.kind === "cell" ? runWriter.write(place.cell.runs) : [];
  return node("w:tc", [node("w:tcPr", properties), paragraph(style, runs)]);
}

/** A covered cell is written too, in the style of the others: rows are sized by it as well. */
function verticalMerge(place: PlacedCell): IXmlableObject[] {
  if (place.kind === "covered") {
    return [valueNode("w:vMerge", "continue")];
  }
  return place.cell.rowSpan > 1 ? [valueNode("w:vMerge", "restart")] : [];
}

const verticallyCentred = valueNode("w:vAlign", "center");

/** Every row is at least 6.5 mm high, 369 twentieths of a point. */
const height = emptyNode("w:trHeight", { "w:val": 369, "w:hRule": "atLeast" });
const unsplit = emptyNode("w:cantSplit");

const rowProperties = {
  header: node("w:trPr", [unsplit, height, emptyNode("w:tblHeader")]),
  body: node("w:trPr", [unsplit, height]),
} as const;

type CellStyles = Readonly<Record<TableColumn["align"], ParagraphStyleId>>;

const headerStyles: CellStyles = {
  left: "ReportTableHeader",
  centre: "ReportTableHeader",
  right: "ReportTableHeader",
};

/** Bold is part of the paragraph's style: programs that drop a control's own formatting keep it. */
const bodyStyles: Readonly<Record<TableRow["emphasis"], CellStyles>> = {
  none: { left: "ReportTableLeft", centre: "ReportTableCentre", right: "ReportTableRight" },
  total: { left: "ReportTotalLeft", centre: "ReportTotalCentre", right: "ReportTotalRight" },
};
