import { words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { addFunctionRows } from "./functionTable.mjs";
import { newPublicPage } from "./publicTable.mjs";

const title = "收入决算表";
const nowhere = [];
const columns = [
  ["本年收入合计", undefined],
  ["财政拨款收入", ["general", "governmentFunds"]],
  ["上级补助收入", nowhere],
  ["事业收入", nowhere],
  ["经营收入", nowhere],
  ["附属单位上缴收入", nowhere],
  ["其他收入", "other"],
];

/** 公开02表: income of the year by functional class and source. */
export function gk02(accounts) {
  const widths = [18, 42, 15, 15, 15, 13, 13, 18, 13];
  const page = newPublicPage({
    number: "02",
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
  addNote(page, "注：本表反映部门本年度取得的各项收入情况。");
  return page;

  function amounts(row, code) {
    return columns.map(([column, budget]) =>
      tableFigures(title).amount(accounts.received({ budget, function: code }), {
        row,
        code,
        column,
      }),
    );
  }
}
