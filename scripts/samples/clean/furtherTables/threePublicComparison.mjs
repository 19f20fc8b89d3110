import { words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { threePublicItems } from "../threePublicItems.mjs";
import { causeHeight, newTablePage } from "./furtherTable.mjs";

const causeWidth = 40;

/** The three public expenses against budget and prior year, one row each. */
export function threePublicComparisonPage(accounts, { causes }) {
  const title = `${accounts.fiscalYear}年度“三公”经费与上年对比情况表`;
  const page = newTablePage({
    name: "三公经费对比",
    title,
    unit: "万元",
    heads: [
      "项目",
      "预算数",
      "决算数",
      "完成预算%",
      "上年决算数",
      "比上年增减额",
      "比上年增减%",
      "原因",
    ],
    widths: [30, 11, 11, 12, 13, 14, 13, causeWidth],
    landscape: true,
  });
  for (const [item, { label, economic }] of Object.entries(threePublicItems)) {
    const cause = causes[label];
    addRow(
      page,
      [
        words(item === "vehiclePurchase" ? `其中：${label}` : label, {
          indent: isPartOfVehicles(item) ? 1 : 0,
        }),
        ...comparisonCells(title, label, (phase) => accounts.spent({ economic }, phase)),
        cause === undefined ? null : words(cause),
      ],
      { height: causeHeight(cause ?? "", causeWidth) },
    );
  }
  return page;
}

function comparisonCells(title, row, amountIn) {
  const figures = tableFigures(title);
  const [budget, final, prior] = ["originalBudget", "finalAccounts", "priorYear"].map(amountIn);
  return [
    figures.amount(budget, { row, column: "预算数" }),
    figures.amount(final, { row, column: "决算数" }),
    figures.percent(final, budget, { row, column: "完成预算%", kind: "completionPercent" }),
    figures.amount(prior, { row, column: "上年决算数" }),
    figures.difference(final - prior, { row, column: "比上年增减额", kind: "priorYearChange" }),
    figures.percent(final - prior, prior, {
      row,
      column: "比上年增减%",
      kind: "priorYearChangePercent",
    }),
  ];
}

function isPartOfVehicles(item) {
  return item === "vehiclePurchase" || item === "vehicleRunning";
}
