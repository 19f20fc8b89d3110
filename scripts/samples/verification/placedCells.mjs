import { read, utils } from "@e965/xlsx";

/**
 * Compares a workbook file, read back by an ordinary reader, with what its layout says it placed.
 *
 * @returns one sentence for each figure that is not where it should be, and for each amount that nobody placed
 */
export function placedCellProblems({ path, bytes, expected }) {
  const workbook = read(bytes, { cellNF: true });
  const problems = [];
  for (const { sheet, cell, shown } of expected) {
    const found = workbook.Sheets[sheet]?.[cell];
    if (found?.t !== "n" || utils.format_cell(found) !== shown) {
      problems.push(`${path} ${sheet}!${cell}: ${shown} expected, ${found?.w ?? "nothing"} found`);
    }
  }
  const known = new Set(expected.map(({ sheet, cell }) => `${sheet}!${cell}`));
  for (const name of workbook.SheetNames) {
    for (const [cell, found] of Object.entries(workbook.Sheets[name])) {
      if (found.t === "n" && !known.has(`${name}!${cell}`) && !isCodeOrRowNumber(found)) {
        problems.push(`${path} ${name}!${cell}: ${found.w} was placed by no layout`);
      }
    }
  }
  return problems;
}

/** Codes, row numbers (行次) and column numbers (栏次) are whole numbers in the plainest format. */
function isCodeOrRowNumber({ v, z }) {
  return Number.isInteger(v) && z === "0";
}
