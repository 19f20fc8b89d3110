import { words } from "./spreadsheet/cells.mjs";
import { addRow, newPage } from "./spreadsheet/page.mjs";

const headingWidth = 24;
const textWidth = 78;
const charactersPerLine = Math.floor(textWidth / 2) - 2;
const lineHeight = 17;

/**
 * The sheet 文字材料: what the department says in its own words, heading in column A, text in column B.
 * The first two rows name the department and the fiscal year.
 */
export function wordsPage({ department, fiscalYear, words: sections }) {
  const page = newPage("文字材料", { widths: [headingWidth, textWidth] });
  addRow(page, [words("单位名称", { look: "boldLabel" }), department], { height: 24 });
  addRow(page, [words("年度", { look: "boldLabel" }), String(fiscalYear)], { height: 24 });
  for (const { heading, text } of sections) {
    addRow(page, [words(heading, { look: "boldLabel" }), text], {
      height: heightOf(heading, text),
    });
  }
  return page;
}

function heightOf(heading, text) {
  const lines = Math.max(
    Math.ceil(text.length / charactersPerLine),
    Math.ceil(heading.length / Math.floor(headingWidth / 2 - 1)),
  );
  return lines * lineHeight + 8;
}
