import type { Layout, LayoutColumn, LayoutRow } from "../layout";

const items = [
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.vehiclePurchase",
  "threePublicExpenses.vehicleRunning",
  "threePublicExpenses.officialReception",
] as const;

const counts = [
  "threePublicCounts.overseasGroups",
  "threePublicCounts.overseasPersons",
  "threePublicCounts.vehiclesBought",
  "threePublicCounts.vehiclesKept",
  "threePublicCounts.receptionBatches",
  "threePublicCounts.receptionPersons",
] as const;

const total = {
  kind: "concept",
  concept: "threePublicExpenses.total",
  spellings: ["合计", "总计"],
} as const;

const columns: readonly LayoutColumn[] = [
  total,
  ...items.map((concept): LayoutColumn => ({ kind: "concept", concept })),
];

const rows: readonly LayoutRow[] = [
  total,
  ...[...items, ...counts].map((concept): LayoutRow => ({ kind: "concept", concept })),
  { kind: "phase", phase: "originalBudget" },
  { kind: "phase", phase: "adjustedBudget" },
  { kind: "phase", phase: "finalAccounts" },
  { kind: "phase", phase: "priorYearFinalAccounts" },
];

/**
 * The three public expenses, in whichever direction they are printed: items in rows, items in
 * columns, or both items and phases in the header above a single row.
 */
export const threePublicExpenses: Layout = {
  id: "threePublicExpenses",
  titles: [
    "“三公”经费支出情况",
    "“三公”经费支出情况表",
    "“三公”经费支出决算表",
    "“三公”经费财政拨款支出情况表",
    "“三公”经费财政拨款支出决算表",
    "“三公”经费支出预算表",
    "“三公”经费支出与上年对比表",
    "“三公”经费与上年对比表",
    "“三公”经费与上年对比情况表",
    "“三公”经费相关数量统计表",
    "“三公”经费相关信息统计表",
    "“三公”经费情况表",
  ],
  qualifiers: ["一般公共预算", "财政拨款"],
  phase: "finalAccounts",
  sides: [{ columns, rows }],
};
