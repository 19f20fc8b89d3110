import { words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote, addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { functionalClasses, newPublicPage } from "./publicTable.mjs";
import { addTwoSidedRows } from "./twoSidedTable.mjs";

const title = "收入支出决算总表";

/** 公开01表: income and expenditure of the year from all funds, with the balances at both ends. */
export function gk01(accounts) {
  const page = newPublicPage({
    number: "01",
    title,
    department: accounts.department,
    widths: [40, 6, 14, 40, 6, 14],
  });
  addHeader(page, [words("收入", { across: 3 }), words("支出", { across: 3 })]);
  addHeader(page, ["项目", "行次", "金额", "项目(按功能分类)", "行次", "金额"]);
  addRow(page, ["栏次", null, "1", "栏次", null, "2"], { look: "centered", height: 17 });
  addTwoSidedRows(page, {
    left: { width: 1, rows: incomeRows(accounts) },
    right: { width: 1, rows: expenditureRows(accounts) },
  });
  addNote(page, "注：本表反映部门本年度的总收支和年末结转结余情况。");
  return page;
}

function incomeRows(accounts) {
  const received = accounts.received();
  const opening = accounts.carriedOver("opening");
  const emptyRows = Array(functionalClasses.length - 8).fill(null);
  return [
    entry("一、一般公共预算财政拨款收入", accounts.received({ budget: "general" })),
    entry("二、政府性基金预算财政拨款收入", accounts.received({ budget: "governmentFunds" })),
    entry("三、国有资本经营预算财政拨款收入", 0),
    entry("四、上级补助收入", 0),
    entry("五、事业收入", 0),
    entry("六、经营收入", 0),
    entry("七、附属单位上缴收入", 0),
    entry("八、其他收入", accounts.received({ budget: "other" })),
    ...emptyRows,
    entry("本年收入合计", received),
    entry("使用非财政拨款结余（含专用结余）", 0),
    entry("年初结转和结余", opening),
    entry("总计", received + opening, "收入"),
  ];
}

function expenditureRows(accounts) {
  const spent = accounts.spent();
  const closing = accounts.carriedOver("closing");
  return [
    ...functionalClasses.map(([number, code, name]) =>
      entry(`${number}、${name}`, accounts.spent({ function: code }), undefined, code),
    ),
    entry("本年支出合计", spent),
    entry("结余分配", 0),
    entry("年末结转和结余", closing),
    entry("总计", spent + closing, "支出"),
  ];
}

function entry(label, cents, side, code) {
  const row = side === undefined ? label : `${side}/${label}`;
  return { label, cells: [tableFigures(title).amount(cents, { row, code, column: "金额" })] };
}
