import { words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { causeHeight, newTablePage } from "./furtherTable.mjs";

const columns = [
  ["年初预算数", "originalBudget"],
  ["调整预算数", "adjustedBudget"],
  ["决算数", "finalAccounts"],
  ["上年决算数", "priorYear"],
];
const causeWidth = 48;
const personnel = ["301", "303"];
const publicUse = ["302", "307", "310", "399"];

/** Both budgets, final accounts and prior year of the main lines, with causes. */
export function budgetExecutionPage(accounts, { causes }) {
  const title = `${accounts.fiscalYear}年度预算执行情况表`;
  const page = newTablePage({
    name: "预算执行情况",
    title,
    unit: "万元",
    heads: ["项目", ...columns.map(([head]) => head), "原因"],
    widths: [26, 14, 14, 14, 14, causeWidth],
    landscape: true,
  });
  for (const [label, indent, amountIn] of mainLines(accounts)) {
    const row = label.replace("其中：", "");
    const cells = columns.map(([column, phase]) => {
      const cents = amountIn(phase);
      return cents === undefined
        ? words("—", { look: "centered" })
        : tableFigures(title).amount(cents, { row, column });
    });
    addRow(page, [words(label, { indent }), ...cells, causes[row]], {
      height: causeHeight(causes[row], causeWidth),
    });
  }
  return page;
}

/** Label, indent and the amount in a phase; a budget plans nothing to be left at the end of the year. */
function mainLines(accounts) {
  const spent = (where) => (phase) => accounts.spent(where, phase);
  return [
    ["本年收入合计", 0, (phase) => accounts.received({}, phase)],
    [
      "年初结转和结余",
      0,
      (phase) => accounts.carriedOver(phase === "priorYear" ? "priorOpening" : "opening"),
    ],
    ["本年支出合计", 0, spent({})],
    ["其中：基本支出", 1, spent({ nature: "basic" })],
    ["其中：人员经费", 2, spent({ nature: "basic", economic: personnel })],
    ["公用经费", 2, spent({ nature: "basic", economic: publicUse })],
    ["项目支出", 1, spent({ nature: "project" })],
    ["年末结转和结余", 0, (phase) => closing(accounts, phase)],
  ];
}

function closing(accounts, phase) {
  if (phase === "finalAccounts") {
    return accounts.carriedOver("closing");
  }
  return phase === "priorYear" ? accounts.carriedOver("opening") : undefined;
}
