import { addHeader, addTitle, addUnitLine, newPage } from "../../spreadsheet/page.mjs";

/** A sheet with one table of the department's own: title, unit line and one row of column heads. */
export function newTablePage({ name, title, unit, heads, widths, landscape = false }) {
  const page = newPage(name, { widths, landscape });
  addTitle(page, title);
  if (unit !== undefined) {
    addUnitLine(page, `单位：${unit}`);
  }
  addHeader(page, heads);
  return page;
}

/** The height of a row whose last cell holds a cause. */
export function causeHeight(cause, width) {
  return Math.max(20, Math.ceil(cause.length / Math.floor(width / 2 - 1)) * 16 + 4);
}
