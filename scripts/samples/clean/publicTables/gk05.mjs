import { words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { addFunctionRows } from "./functionTable.mjs";
import { newPublicPage } from "./publicTable.mjs";

const title = "一般公共预算财政拨款支出决算表";
const columns = [
  ["小计", undefined],
  ["基本支出", "basic"],
  ["项目支出", "project"],
];

/** 公开05表: expenditure of the general public budget's appropriation by functional class. */
export function gk05(accounts) {
  const page = newPublicPage({
    number: "05",
    title,
    department: accounts.department,
    widths: [18, 42, 16, 16, 16],
  });
  addHeader(page, [words("项目", { across: 2 }), words("本年支出", { across: columns.length })]);
  addHeader(page, ["功能分类科目编码", "科目名称", ...columns.map(([column]) => column)]);
  addFunctionRows(page, {
    columnCount: columns.length,
    codes: accounts.functionCodes({ budget: "general" }),
    amounts,
  });
  addNote(page, "注：本表反映部门本年度一般公共预算财政拨款支出情况。");
  return page;

  function amounts(row, code) {
    return columns.map(([column, nature]) =>
      tableFigures(title).amount(accounts.spent({ nature, budget: "general", function: code }), {
        row,
        code,
        column,
      }),
    );
  }
}
