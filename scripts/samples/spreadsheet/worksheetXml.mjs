import { cellAddress } from "./cellAddress.mjs";
import { xmlPart } from "./xml.mjs";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One drawn page as worksheet XML, set up to be printed on A4, one page wide. */
export function worksheetXml(page, { styleIndexOf, textIndexOf }) {
  const rows = groupByRow(page.cells).map(([row, cells]) => {
    const height = page.heights.get(row);
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${size}>${cells.map((cell) => cellXml(cell, { styleIndexOf, textIndexOf })).join("")}</row>`;
  });
  const merges = page.merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return xmlPart(
    `<worksheet xmlns="${namespace}">` +
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<dimension ref="A1:${lastAddress(page)}"/>` +
      `<sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/>` +
      `<cols>${page.widths.map(columnXml).join("")}</cols>` +
      `<sheetData>${rows.join("")}</sheetData>` +
      (page.merges.length > 0
        ? `<mergeCells count="${page.merges.length}">${merges}</mergeCells>`
        : "") +
      `<printOptions horizontalCentered="1"/>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="9" orientation="${page.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>` +
      `</worksheet>`,
  );
}

function groupByRow(cells) {
  const rows = new Map();
  for (const cell of cells) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, found]) => [row, found.sort((a, b) => a.column - b.column)]);
}

function cellXml(cell, { styleIndexOf, textIndexOf }) {
  const place = `r="${cellAddress(cell.row, cell.column)}" s="${styleIndexOf(cell)}"`;
  if (cell.kind === "number") {
    return `<c ${place}><v>${cell.value}</v></c>`;
  }
  if (cell.kind === "text") {
    return `<c ${place} t="s"><v>${textIndexOf(cell.value)}</v></c>`;
  }
  return `<c ${place}/>`;
}

function columnXml(width, index) {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function lastAddress(page) {
  const lastRow = Math.max(...page.cells.map((cell) => cell.row));
  const lastColumn = Math.max(...page.cells.map((cell) => cell.column));
  return cellAddress(lastRow, lastColumn);
}
