import { budgetAdjustmentRate } from "../../indicators/budgetAdjustmentRate";
import { carryOverChangeRate } from "../../indicators/carryOverChangeRate";
import { staffingControlRate } from "../../indicators/staffingControlRate";
import { threePublicBudgetChange } from "../../indicators/threePublicBudgetChange";
import { threePublicExpensesCompletion } from "../../indicators/threePublicExpensesCompletion";
import { bands } from "../bands";
import { capAt } from "../capAt";
import { defineScoreTable, judgement } from "../defineScoreTable";
import {
  adjustmentNote,
  disclosureCriteria,
  keySpending,
  rulesOfFundsCriteria,
  rulesOfManagementCriteria,
  staffingNote,
  unknownWeight,
} from "./wordings";

/** The table of Yueyang city: 15 + 40 points and more; what the rest is worth is not known. */
export const yueyang = defineScoreTable({
  id: "yueyang",
  label: "岳阳市部门整体支出绩效评分表",
  max: null,
  source: "yueyangEvaluation",
  sections: [
    {
      label: "投入",
      max: "15",
      groups: [
        {
          label: "预算配置",
          max: "15",
          rows: [
            {
              id: "staffing",
              label: "财政供养人员控制率",
              max: "5",
              way: {
                kind: "indicator",
                indicators: [staffingControlRate],
                rule: capAt("100", "1", "0.5"),
              },
              isVerified: true,
              note: staffingNote,
            },
            {
              id: "threePublicChange",
              label: "“三公”经费变动率",
              max: "5",
              way: {
                kind: "indicator",
                indicators: [threePublicBudgetChange],
                rule: capAt("0", "1", "0.5"),
              },
              isVerified: true,
              note: "按两年预算数比较。",
            },
            {
              id: "keySpending",
              label: "重点支出安排率",
              max: "5",
              way: {
                kind: "givenRate",
                formula: keySpending,
                rule: bands(
                  "atLeast",
                  [
                    ["90", "5"],
                    ["80", "4"],
                    ["70", "3"],
                    ["60", "2"],
                  ],
                  { otherwise: "0" },
                ),
              },
              isVerified: true,
            },
          ],
        },
      ],
    },
    {
      label: "过程",
      max: "40",
      groups: [
        {
          label: "预算执行",
          max: null,
          rows: [
            {
              id: "adjustment",
              label: "预算调整率",
              max: "3",
              way: {
                kind: "indicator",
                indicators: [budgetAdjustmentRate],
                rule: bands(
                  "upTo",
                  [
                    ["0", "3"],
                    ["10", "2"],
                    ["20", "1"],
                    ["30", "0.5"],
                  ],
                  { from: "0", otherwise: "0" },
                ),
              },
              isVerified: true,
              note: adjustmentNote,
            },
            {
              id: "pace",
              label: "支付进度",
              max: "3",
              way: judgement(
                "春节前拨付专项资金的50%，6月底前全部拨付",
                "每有一项未按时拨付扣0.5分",
              ),
              isVerified: true,
            },
            {
              id: "carryOver",
              label: "资金结余",
              max: "3",
              way: {
                kind: "indicator",
                indicators: [carryOverChangeRate],
                rule: bands(
                  "upTo",
                  [
                    ["-100", "3"],
                    ["0", "2"],
                  ],
                  { otherwise: "0" },
                ),
              },
              isVerified: true,
              note: "没有结余得3分，有结余但不超过上年得2分，超过上年不得分。",
            },
            {
              id: "threePublicControl",
              label: "“三公”经费控制率",
              max: "6",
              way: {
                kind: "indicator",
                indicators: [threePublicExpensesCompletion],
                rule: capAt("100", "1", "1"),
              },
              isVerified: true,
            },
          ],
        },
        {
          label: "预算管理",
          max: "15",
          rows: [
            {
              id: "management",
              label: "预算管理",
              max: "15",
              way: judgement(
                ...rulesOfManagementCriteria,
                ...rulesOfFundsCriteria,
                ...disclosureCriteria,
              ),
              isVerified: true,
              note: "原文按项分列分值，此处合并。",
            },
          ],
        },
        {
          label: "过程的其他指标",
          max: "10",
          rows: [
            {
              id: "otherProcess",
              label: "过程的其他指标",
              max: "10",
              way: judgement(),
              isVerified: false,
              note: "过程共40分，其余10分的指标待核。",
            },
          ],
        },
      ],
    },
    {
      label: "产出及效果",
      max: null,
      groups: [
        {
          label: "产出及效果",
          max: null,
          rows: [
            {
              id: "results",
              label: "产出及效果的各项指标",
              max: null,
              way: judgement(),
              isVerified: false,
              note: unknownWeight,
            },
          ],
        },
      ],
    },
  ],
});
