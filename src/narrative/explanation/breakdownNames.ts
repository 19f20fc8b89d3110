import type { BreakdownKind } from "../../domain/explanation/explanation";

/** By what a breakdown takes a difference apart: “按科目”. */
export const breakdownNames: Readonly<Record<BreakdownKind, string>> = {
  level: "按下一级科目",
  leaf: "按末级科目",
  economic: "按经济分类",
  part: "按构成",
  finestPart: "按明细构成",
  named: "按项目",
  unit: "按单位",
};
