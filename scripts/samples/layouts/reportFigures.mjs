import { numberAs } from "../spreadsheet/cells.mjs";

/**
 * Cells for the figures of one report. Each cell knows which line and column of the report's data it
 * bears, so that the layout that places it also says where it stands.
 */
export function reportFigures(report, { grouped = false, unit = report.unit } = {}) {
  return {
    /** The figure of a line in one column, for example `originalBudget`. */
    amount(line, column) {
      const text = report.lines[line]?.[column];
      if (text === undefined) {
        throw new Error(`${report.id} has no ${line}.${column}`);
      }
      return numberCell(text, { line, column, unit });
    },
    /** A rate or difference that the report itself prints. */
    printed(name) {
      const found = report.printed[name];
      if (found === undefined) {
        throw new Error(`${report.id} prints no ${name}`);
      }
      const { text, kind, of, against } = found;
      return numberCell(text, { kind, of, against });
    },
  };

  function numberCell(text, expects) {
    const cell = numberAs(text, { grouped });
    return { ...cell, expects: { ...expects, text, shown: cell.shown } };
  }
}
