import { numberAs, words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote, addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { threePublicItems } from "../threePublicItems.mjs";
import { newPublicPage } from "./publicTable.mjs";

const title = "财政拨款“三公”经费支出决算表";
const blocks = [
  ["预算数", "originalBudget"],
  ["决算数", "finalAccounts"],
];
const paths = {
  total: "合计",
  overseasTravel: "因公出国（境）费",
  vehicles: "公务用车购置及运行维护费/小计",
  vehiclePurchase: "公务用车购置及运行维护费/公务用车购置费",
  vehicleRunning: "公务用车购置及运行维护费/公务用车运行维护费",
  reception: "公务接待费",
};

/** 公开09表: the three public expenses, budget and final accounts side by side in one row. */
export function gk09(accounts) {
  const page = newPublicPage({
    number: "09",
    title,
    department: accounts.department,
    widths: Array(12).fill(12),
    landscape: true,
  });
  addHeader(
    page,
    blocks.map(([block]) => words(block, { across: 6 })),
  );
  addHeader(
    page,
    blocks.flatMap(() => [
      words("合计", { down: 2 }),
      words("因公出国（境）费", { down: 2 }),
      words("公务用车购置及运行维护费", { across: 3 }),
      words("公务接待费", { down: 2 }),
    ]),
  );
  addHeader(
    page,
    blocks.flatMap(() => ["小计", "公务用车购置费", "公务用车运行维护费"]),
    34,
  );
  addRow(
    page,
    Array.from({ length: 12 }, (_, index) => numberAs(String(index + 1))),
    { look: "centered" },
  );
  addRow(
    page,
    blocks.flatMap(([block, phase]) =>
      Object.entries(paths).map(([item, path]) =>
        tableFigures(title).amount(
          accounts.spent({ economic: threePublicItems[item].economic }, phase),
          {
            row: "",
            column: `${block}/${path}`,
          },
        ),
      ),
    ),
  );
  addNote(
    page,
    "注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费年初预算数，决算数是包括当年财政拨款预算和以前年度结转资金安排的实际支出。",
    32,
  );
  return page;
}
