import { cellName } from "../../../document/cellReference";
import type {
  SheetCell,
  SheetCondition,
  SheetDocument,
  SheetPrint,
} from "../../../document/sheetDocument";
import { sheetFormats, type SheetFormat } from "../../../document/sheetFormats";
import { cellAreas, type CellTest } from "./cellAreas";

/** Gives a written sheet its looks: formats, widths, conditions, frozen rows, print. Adds to the next sync. */
export function dressSheet(sheet: Excel.Worksheet, document: SheetDocument): void {
  formatCells(sheet, document);
  document.columns.forEach(({ widthChars }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthPoints(widthChars);
  });
  if (document.rows.length > 0) {
    sheet.getRange(`1:${String(document.rows.length)}`).format.autofitRows();
  }
  setConditions(sheet, document.conditions);
  freeze(sheet, document.frozen);
  setPrint(sheet, document.print);
}

function formatCells(sheet: Excel.Worksheet, document: SheetDocument): void {
  for (const [name, format] of Object.entries(sheetFormats)) {
    forCells(
      sheet,
      document,
      (cell) => cell.format === name,
      (cells) => {
        applyFormat(cells.format, format);
      },
    );
  }
  const numberFormats = document.rows.map(({ cells }) =>
    document.columns.map((_, column) => numberFormatOf(cells[column])),
  );
  if (document.rows.length > 0 && document.columns.length > 0) {
    sheet.getRangeByIndexes(0, 0, numberFormats.length, document.columns.length).numberFormat =
      numberFormats;
  }
  forCells(
    sheet,
    document,
    (_, row) => row.emphasis === "total",
    ({ format }) => {
      format.font.bold = true;
    },
  );
  const indents = document.rows.flatMap(({ cells }) => cells.map(indentOf));
  for (const indent of new Set(indents.filter((one) => one > 0))) {
    forCells(
      sheet,
      document,
      (cell) => indentOf(cell) === indent,
      ({ format }) => {
        format.indentLevel = indent;
      },
    );
  }
}

function forCells(
  sheet: Excel.Worksheet,
  document: SheetDocument,
  ...[test, apply]: readonly [CellTest, (cells: Excel.RangeAreas) => void]
): void {
  for (const addresses of cellAreas(document, test)) {
    apply(sheet.getRanges(addresses));
  }
}

function applyFormat(
  target: Excel.RangeFormat,
  { align, wrap, bold, fontSizePt, fontColour, underline, fill, border }: SheetFormat,
): void {
  target.horizontalAlignment = alignments[align];
  target.verticalAlignment = Excel.VerticalAlignment.center;
  target.wrapText = wrap;
  target.font.bold = bold;
  target.font.underline = underline
    ? Excel.RangeUnderlineStyle.single
    : Excel.RangeUnderlineStyle.none;
  if (fontSizePt !== null) {
    target.font.size = fontSizePt;
  }
  // a link has brought a colour of its own
  target.font.color = `#${fontColour ?? "000000"}`;
  if (fill !== null) {
    target.fill.color = `#${fill}`;
  }
  if (border) {
    for (const edge of edges) {
      target.borders.getItem(edge).style = Excel.BorderLineStyle.continuous;
    }
  }
}

const alignments = { left: "Left", centre: "Center", right: "Right" } as const;

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** A formula in a cell of texts would become a text at the next edit. */
function numberFormatOf(cell: SheetCell | undefined): string {
  if (cell === undefined) {
    return "General";
  }
  const { numberFormat } = sheetFormats[cell.format];
  return cell.kind === "formula" && numberFormat === "@" ? "General" : numberFormat;
}

function indentOf(cell: SheetCell): number {
  return cell.kind === "text" ? cell.indent : 0;
}

/** A character of the usual font is 7 pixels wide, 5 lie around them, and a pixel is three quarters of a point. */
function widthPoints(chars: number): number {
  return (chars * 7 + 5) * 0.75;
}

/** The first condition of the list counts: each stops those behind it. */
function setConditions(sheet: Excel.Worksheet, conditions: readonly SheetCondition[]): void {
  // the one that is added last comes first
  for (const { area, formula, format } of [...conditions].reverse()) {
    const added = sheet.getRange(area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = `#${sheetFormats[format].fill ?? "FFFFFF"}`;
    added.stopIfTrue = true;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetDocument["frozen"]): void {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    freezePanes.freezeColumns(columns);
  }
}

function setPrint(
  { pageLayout }: Excel.Worksheet,
  { orientation, headerRows, marginPt, footer }: SheetPrint,
): void {
  pageLayout.orientation =
    orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.leftMargin = marginPt;
  pageLayout.rightMargin = marginPt;
  pageLayout.topMargin = marginPt;
  pageLayout.bottomMargin = marginPt;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  const first = cellName(0, headerRows.from).replace(/^A/, "$");
  const last = cellName(0, headerRows.to).replace(/^A/, "$");
  pageLayout.setPrintTitleRows(`${first}:${last}`);
}
