import type { ConceptId } from "../../domain/concepts/index";
import type { Layout, LayoutColumn, LayoutRow, LayoutSide } from "../layout";
import { conceptColumns, conceptRows } from "./conceptRows";

const items = [
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.vehiclePurchase",
  "threePublicExpenses.vehicleRunning",
  "threePublicExpenses.officialReception",
] as const satisfies readonly ConceptId[];

/** What the items paid for. */
export const threePublicCounts = [
  "threePublicCounts.overseasGroups",
  "threePublicCounts.overseasPersons",
  "threePublicCounts.vehiclesBought",
  "threePublicCounts.vehiclesKept",
  "threePublicCounts.receptionBatches",
  "threePublicCounts.receptionPersons",
  "threePublicCounts.foreignReceptionBatches",
  "threePublicCounts.foreignReceptionPersons",
  "threePublicCounts.receptionAbroadBatches",
  "threePublicCounts.receptionAbroadPersons",
] as const satisfies readonly ConceptId[];

const total = {
  kind: "concept",
  concept: "threePublicExpenses.total",
  spellings: ["合计", "总计"],
} as const;

const columns: readonly LayoutColumn[] = [
  total,
  ...conceptColumns(...items, ...threePublicCounts, "operatingFunds.total"),
];

/** The rows of the items; whole rows of a phase stand beside items in columns. */
export const threePublicRows: readonly LayoutRow[] = [
  total,
  ...conceptRows(
    ...items,
    "threePublicExpenses.domesticReception",
    "threePublicExpenses.foreignReception",
    "threePublicExpenses.receptionAbroad",
    ...threePublicCounts,
  ),
];

const side: LayoutSide = {
  banners: ["财政拨款“三公”经费", "一般公共预算财政拨款“三公”经费", "“三公”经费支出"],
  columns,
  rows: [
    ...threePublicRows,
    ...conceptRows("operatingFunds.total"),
    { kind: "phase", phase: "originalBudget" },
    { kind: "phase", phase: "adjustedBudget" },
    { kind: "phase", phase: "finalAccounts" },
    { kind: "phase", phase: "priorYearFinalAccounts" },
    { kind: "phase", phase: "priorYearOriginalBudget" },
  ],
};

const qualifiers = ["一般公共预算", "财政拨款", "预算安排的"] as const;

/**
 * The three public expenses as final accounts, in whichever direction they are printed: items in rows,
 * items in columns, or both items and phases in the header above a single row.
 */
export const threePublicExpenses: Layout = {
  id: "threePublicExpenses",
  titles: [
    "“三公”经费支出决算表",
    "“三公”经费支出决算情况表",
    "“三公”经费财政拨款支出决算表",
    "“三公”经费决算表",
    "“三公”经费和机关运行经费支出决算表",
    "“三公”经费和机关运行经费决算表",
    "“三公”经费相关数量统计表",
    "“三公”经费相关信息统计表",
  ],
  qualifiers,
  phase: "finalAccounts",
  sides: [side],
};

/** The three public expenses as a budget. */
export const budgetThreePublic: Layout = {
  id: "budgetThreePublic",
  titles: [
    "“三公”经费支出预算表",
    "“三公”经费预算表",
    "“三公”经费支出预算情况表",
    "“三公”经费预算情况表",
    "“三公”经费和机关运行经费预算表",
    "“三公”经费和机关运行经费支出预算表",
    "一般公共预算“三公”经费支出表",
  ],
  qualifiers,
  phase: "originalBudget",
  sides: [side],
};

/** The three public expenses under titles that leave it to rows and columns which number stands where. */
export const threePublicComparison: Layout = {
  id: "threePublicComparison",
  titles: [
    "“三公”经费支出情况",
    "“三公”经费支出情况表",
    "“三公”经费情况表",
    "“三公”经费支出表",
    "“三公”经费表",
    "“三公”经费财政拨款支出情况表",
    "“三公”经费支出与上年对比表",
    "“三公”经费与上年对比表",
    "“三公”经费与上年对比情况表",
    "“三公”经费支出预决算对比表",
    "“三公”经费预决算对比表",
    "“三公”经费预决算情况表",
    "“三公”经费支出预决算情况表",
    "“三公”经费支出预决算情况统计表",
    "“三公”经费预算执行情况表",
    "“三公”经费支出统计表",
  ],
  qualifiers,
  phase: null,
  sides: [side],
};
