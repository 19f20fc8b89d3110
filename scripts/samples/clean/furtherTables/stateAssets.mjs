import { words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { newTablePage } from "./furtherTable.mjs";

/** Vehicles by use and large equipment at the end of the year. */
export function stateAssetsPage({ fiscalYear, vehicles, largeEquipment }) {
  const title = `${fiscalYear}年末国有资产占用情况表`;
  const page = newTablePage({
    name: "国有资产占用情况",
    title,
    heads: ["项目", "计量单位", "数量"],
    widths: [46, 14, 14],
  });
  const total = vehicles.reduce((sum, [, count]) => sum + count, 0);
  addCount("车辆合计", { unit: "辆", count: total });
  vehicles.forEach(([row, count], index) =>
    addCount(row, { unit: "辆", count, indent: 1, prefix: index === 0 ? "其中：" : "" }),
  );
  addCount("单价100万元（含）以上设备（不含车辆）", { unit: "台（套）", count: largeEquipment });
  return page;

  function addCount(row, { unit, count, indent = 0, prefix = "" }) {
    const cell = tableFigures(title).count(count, { row, column: "数量", unit });
    addRow(page, [words(prefix + row, { indent }), words(unit, { look: "centered" }), cell]);
  }
}
