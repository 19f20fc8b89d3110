import { budgetAdjustmentRate } from "../../indicators/budgetAdjustmentRate";
import { hunanBudgetControlRate } from "../../indicators/hunanBudgetControlRate";
import { originalBudgetCompletion } from "../../indicators/originalBudgetCompletion";
import { procurementExecutionRate } from "../../indicators/procurementExecutionRate";
import { publicUseControlRate } from "../../indicators/publicUseControlRate";
import { staffingControlRate } from "../../indicators/staffingControlRate";
import { threePublicBudgetChange } from "../../indicators/threePublicBudgetChange";
import { threePublicExpensesCompletion } from "../../indicators/threePublicExpensesCompletion";
import { capAt } from "../capAt";
import { defineScoreTable, judgement } from "../defineScoreTable";
import { targetAt } from "../targetAt";
import {
  buildingArea,
  buildingCost,
  controlRateNote,
  disclosureCriteria,
  rulesOfFundsCriteria,
  rulesOfManagementCriteria,
  staffingNote,
  unknownWeight,
} from "./wordings";

/** The province's table of 2013 to 2015, printed again since: 13 + 64 + 23 points, not all weights known. */
export const hunan2013 = defineScoreTable({
  id: "hunan2013",
  label: "湖南省部门整体支出绩效评价指标表（2013至2015年）",
  max: "100",
  source: "hunanEvaluation",
  sections: [
    {
      label: "投入",
      max: "13",
      groups: [
        {
          label: "预算配置",
          max: "13",
          rows: [
            {
              id: "staffing",
              label: "在职人员控制率",
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
              max: "8",
              way: {
                kind: "indicator",
                indicators: [threePublicBudgetChange],
                rule: capAt("0", "1", "0.8"),
              },
              isVerified: true,
              note: "按两年预算数比较。",
            },
          ],
        },
      ],
    },
    {
      label: "过程",
      max: "64",
      groups: [
        {
          label: "预算执行",
          max: "21",
          rows: [
            {
              id: "completion",
              label: "预算完成率",
              max: "5",
              way: {
                kind: "indicator",
                indicators: [originalBudgetCompletion],
                rule: targetAt("100", { step: "5", deduct: "2", side: "below" }),
              },
              isVerified: true,
              note: "预算完成数÷批复的年度预算数。",
            },
            {
              id: "control",
              label: "预算控制率",
              max: null,
              way: {
                kind: "judgement",
                criteria: [],
                indicators: [hunanBudgetControlRate, budgetAdjustmentRate],
              },
              isVerified: false,
              note: `${controlRateNote}${unknownWeight}`,
            },
            {
              id: "buildingArea",
              label: "新建楼堂馆所面积控制率",
              max: null,
              way: judgement(buildingArea),
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "buildingCost",
              label: "新建楼堂馆所投资概算控制率",
              max: null,
              way: judgement(buildingCost),
              isVerified: false,
              note: unknownWeight,
            },
          ],
        },
        {
          label: "预算管理",
          max: "43",
          rows: [
            {
              id: "publicUse",
              label: "公用经费控制率",
              max: null,
              way: { kind: "judgement", criteria: [], indicators: [publicUseControlRate] },
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "threePublicControl",
              label: "“三公”经费控制率",
              max: null,
              way: { kind: "judgement", criteria: [], indicators: [threePublicExpensesCompletion] },
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "procurement",
              label: "政府采购执行率",
              max: null,
              way: { kind: "judgement", criteria: [], indicators: [procurementExecutionRate] },
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "managementRules",
              label: "管理制度健全性",
              max: null,
              way: judgement(...rulesOfManagementCriteria),
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "fundsRules",
              label: "资金使用合规性",
              max: null,
              way: judgement(...rulesOfFundsCriteria),
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "disclosure",
              label: "预决算信息公开性",
              max: null,
              way: judgement(...disclosureCriteria),
              isVerified: false,
              note: unknownWeight,
            },
          ],
        },
      ],
    },
    {
      label: "产出及效率",
      max: "23",
      groups: [
        {
          label: "职责履行",
          max: null,
          rows: [
            {
              id: "duties",
              label: "职责履行",
              max: null,
              way: judgement(),
              isVerified: false,
              note: unknownWeight,
            },
          ],
        },
        {
          label: "履职效益",
          max: null,
          rows: [
            {
              id: "benefit",
              label: "履职效益",
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
