import type { Phase } from "../../domain/phase";
import type { PrintedKind } from "../../domain/statement";

export type PrintedColumn = {
  readonly kind: PrintedKind;
  /** What it is measured against; `nearest`: as the derived column before it, or the budget. `whole`: the total. */
  readonly against: Phase | "nearest" | "whole";
  readonly spellings: readonly string[];
};

/** Derived columns that sheets print beside their amounts. */
export const printedColumns: readonly PrintedColumn[] = [
  {
    kind: "difference",
    against: "originalBudget",
    spellings: [
      "比预算数增减",
      "比预算增减",
      "比年初预算增减",
      "比预算数增减额",
      "与预算差异",
      "预决算差异",
      "决算对比",
      "超支(节约)",
      "决算数比预算数增减",
      "决算比预算增减",
      "比预算增减额",
      "比年初预算增减额",
    ],
  },
  {
    kind: "difference",
    against: "priorYearFinalAccounts",
    spellings: [
      "比上年增减额",
      "比上年增减",
      "较上年增减",
      "同比增减",
      "同比增减额",
      "比上年决算增减",
      "与上年差异",
      "决算数比上年增减",
      "比上年决算数增减",
      "比上年决算数增减额",
    ],
  },
  {
    kind: "difference",
    against: "priorYearOriginalBudget",
    spellings: ["比上年预算增减", "比上年预算数增减", "比上年预算增减额", "较上年预算增减"],
  },
  {
    kind: "growth",
    against: "priorYearOriginalBudget",
    spellings: ["比上年预算增减%", "比上年预算数增减%", "比上年预算增减率"],
  },
  {
    kind: "growth",
    against: "originalBudget",
    spellings: ["比预算增减%", "比预算数增减%", "比年初预算增减%", "比预算增减率"],
  },
  {
    kind: "difference",
    against: "nearest",
    spellings: ["增减额", "增减数", "差异额", "差异数", "差值", "增减", "增减变动", "增减变动额"],
  },
  {
    kind: "growth",
    against: "priorYearFinalAccounts",
    spellings: [
      "比上年增减%",
      "比上年增减率",
      "比上年增减率%",
      "同比增减%",
      "同比增减率",
      "同比增减率%",
      "比上年增长%",
    ],
  },
  {
    kind: "growth",
    against: "nearest",
    spellings: [
      "增减%",
      "增减率",
      "增减率%",
      "增减幅度",
      "变动率",
      "差异率",
      "增长率",
      "增长率%",
      "变动率%",
      "变动幅度",
      "差异率%",
      "增长%",
      "增幅",
      "增减比例",
    ],
  },
  {
    kind: "rate",
    against: "originalBudget",
    spellings: [
      "完成预算%",
      "完成预算的%",
      "完成年初预算%",
      "预算完成率",
      "预算完成率%",
      "完成率",
      "完成率%",
    ],
  },
  {
    kind: "rate",
    against: "adjustedBudget",
    spellings: [
      "支出进度",
      "执行进度",
      "资金实际执行进度",
      "支出进度%",
      "执行率",
      "预算执行率",
      "执行率%",
      "预算执行率%",
      "完成全年预算%",
    ],
  },
  {
    kind: "rate",
    against: "whole",
    spellings: [
      "占比",
      "占比%",
      "占总收入比例%",
      "占总收入比例",
      "占总支出比例%",
      "占总支出比例",
      "占资产总额比例%",
      "占资产总额比例",
      "比例%",
      "比例",
    ],
  },
];

/** Texts above derived columns that say what these are measured against. */
export const comparisonBanners: readonly {
  readonly against: Phase;
  readonly spellings: readonly string[];
}[] = [
  {
    against: "originalBudget",
    spellings: [
      "与预算对比",
      "与预算比较",
      "与预算数对比",
      "与预算数比较",
      "与年初预算对比",
      "与年初预算比较",
      "比年初预算",
      "比预算",
      "预决算对比",
      "预决算差异",
      "决算对比",
    ],
  },
  {
    against: "priorYearFinalAccounts",
    spellings: [
      "与上年对比",
      "与上年比较",
      "与上年相比",
      "与上年决算对比",
      "与上年决算比较",
      "比上年",
      "较上年",
      "比上年决算",
      "同比",
      "同比增减",
    ],
  },
];
