import type { TableBlock, TableCell, TableColumn, TableRow } from "../../document/reportDocument";
import { escapeMarkup } from "../escapeMarkup";
import { markupElement } from "../markupElement";
import { placeCells } from "../placeCells";
import { runText } from "../runText";
import { htmlRuns } from "./htmlRuns";

/** A table with its caption and unit line, in a box that scrolls where the pane is narrow. */
export function htmlTable(table: TableBlock): string {
  const name = table.caption.map(runText).join("") || table.unitLine;
  const region = name === "" ? {} : { role: "region", "aria-label": name };
  return markupElement("figure", { class: "report-table-block" }, [
    optionalElement("figcaption", "report-caption", htmlRuns(table.caption)),
    optionalElement("p", "report-unit", escapeMarkup(table.unitLine)),
    markupElement("div", { class: "report-table-box", tabindex: 0, ...region }, [
      markupElement("table", { class: "report-table" }, [
        columnGroup(table.columns),
        tableHead(table),
        tableBody(table),
      ]),
    ]),
  ]);
}

function optionalElement(name: string, className: string, content: string): string {
  return content === "" ? "" : markupElement(name, { class: className }, [content]);
}

/** Widths are attributes, not styles, so that a page which forbids inline styles keeps them. */
function columnGroup(columns: readonly TableColumn[]): string {
  const whole = columns.reduce((sum, { widthShare }) => sum + widthShare, 0);
  const widths = columns.map(({ widthShare }) => `${((widthShare / whole) * 100).toFixed(2)}%`);
  return `<colgroup>${widths.map((width) => `<col width="${width}">`).join("")}</colgroup>`;
}

function tableHead({ headerRows, columns }: TableBlock): string {
  if (headerRows.length === 0) {
    return "";
  }
  const rows = placeCells(headerRows, columns.length).map((places) =>
    markupElement(
      "tr",
      {},
      places.map((place) => (place.kind === "cell" ? headerCell(place.cell) : "")),
    ),
  );
  return markupElement("thead", {}, rows);
}

function headerCell(cell: TableCell): string {
  const scope = cell.columnSpan > 1 ? "colgroup" : "col";
  return markupElement("th", { ...spans(cell), scope }, [htmlRuns(cell.runs)]);
}

function tableBody({ rows, columns }: TableBlock): string {
  const placed = placeCells(rows, columns.length);
  return markupElement(
    "tbody",
    {},
    rows.map((row, index) =>
      markupElement(
        "tr",
        { class: rowClass(row) },
        (placed[index] ?? []).map((place) =>
          place.kind === "cell" ? bodyCell(place.cell, columns[place.column]) : "",
        ),
      ),
    ),
  );
}

function bodyCell(cell: TableCell, column: TableColumn | undefined): string {
  const attributes = { ...spans(cell), class: `report-cell-${column?.align ?? "left"}` };
  return markupElement("td", attributes, [htmlRuns(cell.runs)]);
}

function rowClass(row: TableRow): string | null {
  return row.emphasis === "total" ? "report-total" : null;
}

function spans({ columnSpan, rowSpan }: TableCell): Record<string, number | null> {
  return {
    colspan: columnSpan > 1 ? columnSpan : null,
    rowspan: rowSpan > 1 ? rowSpan : null,
  };
}
