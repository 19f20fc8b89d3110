import type { Layout, LayoutSide } from "../layout";
import { conceptColumns, expenditureNatures } from "./conceptRows";

const expenditureSide: LayoutSide = {
  columns: [
    { kind: "concept", concept: "expenditure.total", spellings: ["合计"] },
    ...conceptColumns(...expenditureNatures),
  ],
  lines: { kind: "functional", concept: "expenditure.total" },
};

/** 所属单位支出决算情况表: the department's expenditure by unit, in one phase or in several. */
export const unitExpenditure: Layout = {
  id: "unitExpenditure",
  titles: [
    "支出决算汇总表",
    "支出决算汇总情况表",
    "分单位支出决算表",
    "分单位支出决算情况表",
    "分单位支出情况表",
    "分单位预算执行情况表",
    "分单位支出预决算对比表",
    "各单位支出决算表",
    "各单位支出决算情况表",
    "各单位预算执行情况表",
    "各单位支出预决算对比表",
    "所属单位支出决算表",
    "所属单位支出决算情况表",
    "所属单位支出情况表",
    "所属单位预算执行情况表",
    "所属单位支出预决算对比表",
  ],
  phase: "finalAccounts",
  sides: [expenditureSide],
};

/** 所属单位支出预算表: the same as a budget. */
export const unitExpenditureBudget: Layout = {
  id: "unitExpenditureBudget",
  titles: [
    "支出预算汇总表",
    "分单位支出预算表",
    "分单位支出预算情况表",
    "各单位支出预算表",
    "各单位支出预算情况表",
    "所属单位支出预算表",
    "所属单位支出预算情况表",
  ],
  phase: "originalBudget",
  sides: [expenditureSide],
};
