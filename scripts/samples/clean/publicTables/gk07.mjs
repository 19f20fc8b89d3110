import { words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { addFunctionRows } from "./functionTable.mjs";
import { newPublicPage } from "./publicTable.mjs";

const title = "政府性基金预算财政拨款收入支出决算表";
const budget = "governmentFunds";

/** 公开07表: income, expenditure and balances of the government funds budget by functional class. */
export function gk07(accounts) {
  const widths = [18, 36, 15, 15, 15, 15, 15, 15];
  const page = newPublicPage({
    number: "07",
    title,
    department: accounts.department,
    widths,
    landscape: true,
  });
  addHeader(page, [
    words("项目", { across: 2 }),
    words("年初结转和结余", { down: 2 }),
    words("本年收入", { down: 2 }),
    words("本年支出", { across: 3 }),
    words("年末结转和结余", { down: 2 }),
  ]);
  addHeader(page, ["功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"]);
  addFunctionRows(page, { columnCount: 6, codes: accounts.functionCodes({ budget }), amounts });
  addNote(page, "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。");
  return page;

  function amounts(row, code) {
    const where = { budget, function: code };
    return [
      ["年初结转和结余", accounts.carriedOver("opening", where)],
      ["本年收入", accounts.received(where)],
      ["本年支出/小计", accounts.spent(where)],
      ["本年支出/基本支出", accounts.spent({ ...where, nature: "basic" })],
      ["本年支出/项目支出", accounts.spent({ ...where, nature: "project" })],
      ["年末结转和结余", accounts.carriedOver("closing", where)],
    ].map(([column, cents]) => tableFigures(title).amount(cents, { row, code, column }));
  }
}
