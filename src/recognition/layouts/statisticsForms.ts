import type { Layout, LayoutRow, LayoutSide } from "../layout";
import { conceptRows } from "./conceptRows";
import { procurementRows, stateAssetRows } from "./unitAffairs";
import { threePublicRows } from "./threePublicExpenses";

const operatingRows: readonly LayoutRow[] = [
  {
    kind: "concept",
    concept: "operatingFunds.total",
    children: [
      {
        kind: "concept",
        concept: "operatingFunds.administrative",
        spellings: ["行政单位"],
      },
      {
        kind: "concept",
        concept: "operatingFunds.civilServantLaw",
        spellings: ["参照公务员法管理事业单位", "参照公务员法管理的事业单位"],
      },
    ],
  },
];

const rows: readonly LayoutRow[] = [
  {
    kind: "concept",
    concept: "threePublicExpenses.total",
    spellings: ["支出合计", "“三公”经费支出"],
  },
  ...threePublicRows.slice(1),
  ...conceptRows("restrainedExpenses.meetings", "restrainedExpenses.training"),
  ...operatingRows,
  ...stateAssetRows,
  ...procurementRows,
];

const side: LayoutSide = { rows };

/**
 * 部门决算相关信息统计表 and its successors: three public expenses with their counts left; money of
 * administrative units, assets and procurement right or below.
 */
export const statisticsForm: Layout = {
  id: "statisticsForm",
  titles: [
    "部门决算相关信息统计表",
    "决算相关信息统计表",
    "机构运行信息表",
    "机构运行信息决算表",
    "机构运行经费、国有资产占用及政府采购信息表",
    "机关运行经费、国有资产占用及政府采购信息表",
    "机关运行经费、国有资产占用情况及政府采购情况表",
    "国有资产占用及政府采购情况表",
  ],
  phase: "finalAccounts",
  sides: [side],
};
