import type { TableColumn, TableRow } from "../../document/reportDocument";
import { columnSpanOf, placeCells } from "../placeCells";
import type { PlacedCell } from "../placeCells";
import { valueElement, wordElement } from "./wordElement";
import { paragraph, type ParagraphFlow } from "./paragraph";
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
): string[] {
  const placed = placeCells(rows, context.columns.length);
  const properties = rowProperties[part];
  return rows.map((row, index) => {
    const styles = part === "header" ? headerStyles : bodyStyles[row.emphasis];
    // a row that heads others, as the section of a score sheet, stays with the first of them
    const flow = row.emphasis === "total" && index < rows.length - 1 ? "withNext" : "inFlow";
    const cells = (placed[index] ?? []).map((place) => {
      const align = context.columns[place.column]?.align ?? "left";
      return tableCell(place, { style: styles[align], flow }, context);
    });
    return wordElement("tr", {}, [properties, ...cells]);
  });
}

type CellLook = { readonly style: ParagraphStyleId; readonly flow: ParagraphFlow };

function tableCell(
  place: PlacedCell,
  { style, flow }: CellLook,
  { widths, runWriter }: TableContext,
): string {
  const columnSpan = columnSpanOf(place);
  const spanned = widths.slice(place.column, place.column + columnSpan);
  const width = spanned.reduce((sum, each) => sum + each, 0);
  const properties = [
    wordElement("tcW", { w: width, type: "dxa" }),
    ...(columnSpan > 1 ? [valueElement("gridSpan", columnSpan)] : []),
    ...verticalMerge(place),
    verticallyCentred,
  ];
  const runs = place.kind === "cell" ? runWriter.write(place.cell.runs) : [];
  return wordElement("tc", {}, [wordElement("tcPr", {}, properties), paragraph(style, runs, flow)]);
}

/** A covered cell is written too, in the style of the others: rows are sized by it as well. */
function verticalMerge(place: PlacedCell): string[] {
  if (place.kind === "covered") {
    return [valueElement("vMerge", "continue")];
  }
  return place.cell.rowSpan > 1 ? [valueElement("vMerge", "restart")] : [];
}

const verticallyCentred = valueElement("vAlign", "center");

/** Every row is at least 6.5 mm high, 369 twentieths of a point. */
const height = wordElement("trHeight", { val: 369, hRule: "atLeast" });
const unsplit = wordElement("cantSplit");

const rowProperties = {
  header: wordElement("trPr", {}, [unsplit, height, wordElement("tblHeader")]),
  body: wordElement("trPr", {}, [unsplit, height]),
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
