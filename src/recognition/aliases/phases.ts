import type { Phase } from "../../domain/phase";

/** Wordings of the phases. `预算数` is the original budget: an adjusted column says so itself. */
export const phaseAliases: Readonly<Record<Phase, readonly string[]>> = {
  originalBudget: [
    "年初预算数",
    "年初预算",
    "年初批复预算",
    "年初批复数",
    "年初部门预算",
    "部门预算数",
    "预算数",
    "预算",
    "本年预算数",
    "年度预算数",
    "预算安排数",
    "当年预算",
    "预算金额",
    "部门预算",
    "年初预算安排",
    "预算批复数",
  ],
  adjustedBudget: [
    "全年预算数",
    "全年预算",
    "调整预算数",
    "调整预算",
    "调整后预算数",
    "调整后预算",
    "变更后预算数",
    "变更后预算",
    "总指标",
    "预算指标数",
    "年度预算指标",
    "全年预算(调整后)",
    "全年预算数(调整预算数)",
    "调整(全年)预算数",
  ],
  finalAccounts: [
    "决算数",
    "支出决算数",
    "支出决算",
    "收入决算数",
    "部门决算数",
    "决算",
    "实际支出数",
    "实际支出",
    "全年执行数",
    "预算执行数",
    "执行数",
    "统计数",
    "支出数",
    "本年决算数",
    "本年决算",
    "本年度决算数",
    "年度决算数",
    "全年决算数",
    "实际采购金额",
    "期末数",
    "年末数",
  ],
  priorYearFinalAccounts: [
    "上年决算数",
    "上年度决算数",
    "上年决算",
    "上年数",
    "上年执行数",
    "上年支出",
    "上年实际支出",
  ],
  priorYearOriginalBudget: ["上年预算数", "上年年初预算数", "上年度预算数"],
};

/** Wordings that name a budget only below a header 预算数. */
export const budgetParts: Readonly<Record<"originalBudget" | "adjustedBudget", readonly string[]>> =
  {
    originalBudget: ["年初数", "年初", "年初批复", "年初安排"],
    adjustedBudget: ["调整后", "调整后数", "调整后金额"],
  };

/** Header texts that name last year, or this one, alone or in front of a phase. */
export const priorYearHeaders: readonly string[] = ["上年度", "上年", "去年"];
export const currentYearHeaders: readonly string[] = ["本年度", "本年", "当年", "今年"];

/** How last year is said where a header names it by its number. */
export const priorYearWord = "上年";

/** A year in a header, in normalised text: `2023年度决算数`, `2016-执行数`. */
export const yearInHeader = /(20\d{2})(?:年度?|-(?!\d))/g;

/** A header that is nothing but a year. */
export const yearAlone = /^20\d{2}年?$/;

/** A year in a title or header, in normalised text: `2023年度决算数`. */
export const yearInText = /(20\d{2})年度?/;
