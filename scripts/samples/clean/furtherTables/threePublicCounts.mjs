import { words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { newTablePage } from "./furtherTable.mjs";

/** How many journeys, vehicles and guests the three public expenses paid for. */
export function threePublicCountsPage({ fiscalYear, threePublicCounts }) {
  const title = `${fiscalYear}年度“三公”经费相关数量统计表`;
  const page = newTablePage({
    name: "三公经费数量",
    title,
    heads: ["项目", "计量单位", "数量"],
    widths: [36, 14, 14],
  });
  for (const [row, unit, count] of threePublicCounts) {
    addRow(page, [
      row,
      words(unit, { look: "centered" }),
      tableFigures(title).count(count, { row, column: "数量", unit }),
    ]);
  }
  return page;
}
