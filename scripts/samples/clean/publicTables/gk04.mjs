import { words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote, addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { functionalClasses, newPublicPage } from "./publicTable.mjs";
import { addTwoSidedRows } from "./twoSidedTable.mjs";

const title = "财政拨款收入支出决算总表";
const fiscal = ["general", "governmentFunds", "stateCapital"];
const budgets = [
  ["一、一般公共预算财政拨款", "general"],
  ["二、政府性基金预算财政拨款", "governmentFunds"],
  ["三、国有资本经营预算财政拨款", "stateCapital"],
];
const expenditureColumns = [
  ["合计", fiscal],
  ["一般公共预算财政拨款", "general"],
  ["政府性基金预算财政拨款", "governmentFunds"],
  ["国有资本经营预算财政拨款", "stateCapital"],
];

/** 公开04表: income and expenditure of fiscal appropriation by its three budgets. */
export function gk04(accounts) {
  const widths = [36, 6, 14, 38, 6, 14, 14, 14, 14];
  const page = newPublicPage({
    number: "04",
    title,
    department: accounts.department,
    widths,
    landscape: true,
  });
  addHeader(page, [words("收入", { across: 3 }), words("支出", { across: 6 })]);
  addHeader(
    page,
    ["项目", "行次", "金额", "项目", "行次", ...expenditureColumns.map(([column]) => column)],
    34,
  );
  addRow(page, ["栏次", null, "1", "栏次", null, "2", "3", "4", "5"], {
    look: "centered",
    height: 17,
  });
  addTwoSidedRows(page, {
    left: { width: 1, rows: incomeRows(accounts) },
    right: { width: expenditureColumns.length, rows: expenditureRows(accounts) },
  });
  addNote(
    page,
    "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
    30,
  );
  return page;
}

function incomeRows(accounts) {
  const received = accounts.received({ budget: fiscal });
  const opening = accounts.carriedOver("opening", { budget: fiscal });
  const openingLabel = "年初财政拨款结转和结余";
  const emptyRows = Array(functionalClasses.length - budgets.length).fill(null);
  return [
    ...budgets.map(([label, budget]) =>
      incomeEntry(label, accounts.received({ budget }), `收入/${label}`),
    ),
    ...emptyRows,
    incomeEntry("本年收入合计", received),
    incomeEntry(openingLabel, opening),
    ...budgets.map(([label, budget]) => ({
      ...incomeEntry(
        label,
        accounts.carriedOver("opening", { budget }),
        `${openingLabel}/${label}`,
      ),
      indent: 1,
    })),
    incomeEntry("总计", received + opening, "收入/总计"),
  ];
}

function expenditureRows(accounts) {
  const spent = (code) => (budget) => accounts.spent({ budget, function: code });
  const closing = (budget) => accounts.carriedOver("closing", { budget });
  return [
    ...functionalClasses.map(([number, code, name]) =>
      expenditureEntry(`${number}、${name}`, spent(code), { code }),
    ),
    expenditureEntry("本年支出合计", spent()),
    expenditureEntry("年末财政拨款结转和结余", closing),
    null,
    null,
    null,
    expenditureEntry("总计", (budget) => spent()(budget) + closing(budget), { row: "支出/总计" }),
  ];
}

function incomeEntry(label, cents, row = label) {
  return { label, cells: [tableFigures(title).amount(cents, { row, column: "金额" })] };
}

function expenditureEntry(label, centsOf, { code, row = label } = {}) {
  const cells = expenditureColumns.map(([column, budget]) =>
    tableFigures(title).amount(centsOf(budget), { row, code, column }),
  );
  return { label, cells };
}
