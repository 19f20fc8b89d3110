import { words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { addFunctionRows } from "./functionTable.mjs";
import { newPublicPage } from "./publicTable.mjs";

const title = "支出决算表";
const columns = [
  ["本年支出合计", undefined],
  ["基本支出", "basic"],
  ["项目支出", "project"],
  ["上缴上级支出", "none"],
  ["经营支出", "none"],
  ["对附属单位补助支出", "none"],
];

/** 公开03表: expenditure of the year by functional class and nature. */
export function gk03(accounts) {
  const widths = [18, 42, 16, 15, 15, 15, 13, 20];
  const page = newPublicPage({
    number: "03",
    title,
    department: accounts.department,
    widths,
    landscape: true,
  });
  addHeader(page, [
    words("项目", { across: 2 }),
    ...columns.map(([column]) => words(column, { down: 2 })),
  ]);
  addHeader(page, ["功能分类科目编码", "科目名称"]);
  addFunctionRows(page, { columnCount: columns.length, codes: accounts.functionCodes(), amounts });
  addNote(page, "注：本表反映部门本年度各项支出情况。");
  return page;

  function amounts(row, code) {
    return columns.map(([column, nature]) =>
      tableFigures(title).amount(accounts.spent({ nature, function: code }), { row, code, column }),
    );
  }
}
