import {
  HeightRule,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { TableColumn, TableRow as ReportRow } from "../../document/reportDocument";
import { columnSpanOf, placeCells } from "../placeCells";
import type { PlacedCell } from "../placeCells";
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
  rows: readonly ReportRow[],
  context: TableContext,
): TableRow[] {
  const placed = placeCells(rows, context.columns.length);
  return rows.map((row, index) => {
    const styles = part === "header" ? headerStyles : bodyStyles[row.emphasis];
    return new TableRow({
      tableHeader: part === "header",
      cantSplit: true,
      height: { value: lowestRow, rule: HeightRule.ATLEAST },
      children: (placed[index] ?? []).map((place) => {
        const align = context.columns[place.column]?.align ?? "left";
        return tableCell(place, { ...context, style: styles[align] });
      }),
    });
  });
}

type CellContext = TableContext & { readonly style: ParagraphStyleId };

function tableCell(place: PlacedCell, context: CellContext): TableCell {
  const columnSpan = columnSpanOf(place);
  const merge = verticalMerge(place);
  const children = place.kind === "cell" ? context.runWriter.write(place.cell.runs) : [];
  return new TableCell({
    children: [new Paragraph({ style: context.style, children })],
    columnSpan,
    ...(merge === null ? {} : { verticalMerge: merge }),
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: spannedWidth(place, context), type: WidthType.DXA },
  });
}

/** Covered cells are written here, in the style of the others: Word sizes rows by them too. */
function verticalMerge(place: PlacedCell): "restart" | "continue" | null {
  if (place.kind === "covered") {
    return VerticalMergeType.CONTINUE;
  }
  return place.cell.rowSpan > 1 ? VerticalMergeType.RESTART : null;
}

function spannedWidth(place: PlacedCell, { widths }: TableContext): number {
  const spanned = widths.slice(place.column, place.column + columnSpanOf(place));
  return spanned.reduce((sum, width) => sum + width, 0);
}

type CellStyles = Readonly<Record<TableColumn["align"], ParagraphStyleId>>;

const headerStyles: CellStyles = {
  left: "ReportTableHeader",
  centre: "ReportTableHeader",
  right: "ReportTableHeader",
};

/** Bold is part of the paragraph's style: programs that drop a control's own formatting keep it. */
const bodyStyles: Readonly<Record<ReportRow["emphasis"], CellStyles>> = {
  none: { left: "ReportTableLeft", centre: "ReportTableCentre", right: "ReportTableRight" },
  total: { left: "ReportTotalLeft", centre: "ReportTotalCentre", right: "ReportTotalRight" },
};

/** 6.5 mm, in twentieths of a point. */
const lowestRow = 369;
