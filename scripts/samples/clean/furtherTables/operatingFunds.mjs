import { addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { causeHeight, newTablePage } from "./furtherTable.mjs";

const causeWidth = 48;
const row = "机关运行经费";

/**
 * Operating funds of the department. All its units are administrative or managed as such, so they are
 * the whole public-use money of basic expenditure.
 */
export function operatingFundsPage(accounts, { causes }) {
  const title = `${accounts.fiscalYear}年度机关运行经费情况表`;
  const columns = [
    ["预算数", "originalBudget"],
    ["决算数", "finalAccounts"],
    ["上年决算数", "priorYear"],
  ];
  const page = newTablePage({
    name: "机关运行经费",
    title,
    unit: "万元",
    heads: ["项目", ...columns.map(([head]) => head), "原因"],
    widths: [20, 14, 14, 14, causeWidth],
    landscape: true,
  });
  const cells = columns.map(([column, phase]) =>
    tableFigures(title).amount(
      accounts.spent({ nature: "basic", economic: ["302", "307", "310", "399"] }, phase),
      { row, column },
    ),
  );
  addRow(page, [row, ...cells, causes[row]], { height: causeHeight(causes[row], causeWidth) });
  return page;
}
