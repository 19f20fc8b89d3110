import { words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { newTablePage } from "./furtherTable.mjs";

const columns = [
  ["编制数", "establishment"],
  ["在职人数", "onDuty"],
  ["离退休人数", "retired"],
];

/** Posts and people at the end of the year. */
export function staffingPage({ fiscalYear, staffing }) {
  const title = `${fiscalYear}年末人员编制情况表`;
  const page = newTablePage({
    name: "人员编制情况",
    title,
    unit: "人",
    heads: ["项目", ...columns.map(([head]) => head)],
    widths: [32, 14, 14, 14],
  });
  addGroup("合计", staffing, 0);
  staffing.forEach((group, index) => addGroup(group.name, [group], 1, index === 0 ? "其中：" : ""));
  return page;

  function addGroup(row, groups, indent, prefix = "") {
    const cells = columns.map(([column, key]) => {
      const count = groups.reduce((total, group) => total + group[key], 0);
      return tableFigures(title, "人").count(count, { row, column });
    });
    addRow(page, [words(prefix + row, { indent }), ...cells]);
  }
}
