import type { Layout } from "../layout";
import { conceptRows } from "./conceptRows";

/** 部门整体支出绩效评价基础数据表, its block of people. */
export const baseDataStaffing: Layout = {
  id: "baseDataStaffing",
  titles: ["财政供养人员情况"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        { kind: "concept", concept: "staffing.establishment" },
        { kind: "concept", concept: "staffing.onDuty" },
      ],
      rows: [
        {
          kind: "across",
          // the one row below the header repeats its label, or has none
          spellings: ["财政供养人员情况", ""],
          concepts: {
            "staffing.establishment": "staffing.establishment",
            "staffing.onDuty": "staffing.onDuty",
          },
        },
      ],
    },
  ],
};

/** The same form's block of money: three public expenses, projects, public use. */
export const baseDataSpending: Layout = {
  id: "baseDataSpending",
  titles: ["经费控制情况"],
  phase: null,
  sides: [
    {
      rows: conceptRows(
        "threePublicExpenses.total",
        "threePublicExpenses.officialVehicles",
        "threePublicExpenses.vehiclePurchase",
        "threePublicExpenses.vehicleRunning",
        "threePublicExpenses.overseasTravel",
        "threePublicExpenses.officialReception",
        "expenditure.project",
        "projectKinds.work",
        "projectKinds.running",
        "projectKinds.provincial",
        "expenditure.publicUse",
        "procurement.total",
      ),
    },
  ],
};

/**
 * 部门整体支出绩效自评表, its block of money. Only the year's total is read: by source and by nature the form
 * prints amounts without saying of which phase.
 */
export const selfEvaluationBudget: Layout = {
  id: "selfEvaluationBudget",
  titles: ["年度预算申请"],
  phase: null,
  sides: [
    { rows: [{ kind: "concept", concept: "expenditure.total", spellings: ["年度资金总额"] }] },
  ],
};
