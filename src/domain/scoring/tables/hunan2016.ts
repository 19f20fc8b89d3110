import { budgetAdjustmentRate } from "../../indicators/budgetAdjustmentRate";
import { hunanBudgetCompletion } from "../../indicators/hunanBudgetCompletion";
import { hunanBudgetControlRate } from "../../indicators/hunanBudgetControlRate";
import { procurementExecutionRate } from "../../indicators/procurementExecutionRate";
import { publicUseControlRate } from "../../indicators/publicUseControlRate";
import { staffingControlRate } from "../../indicators/staffingControlRate";
import { threePublicBudgetChange } from "../../indicators/threePublicBudgetChange";
import { threePublicExpensesCompletion } from "../../indicators/threePublicExpensesCompletion";
import { bands } from "../bands";
import { capAt } from "../capAt";
import { defineScoreTable, judgement } from "../defineScoreTable";
import { proportional } from "../proportional";
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

/** The province's table of 2016 to 2018, which most counties copy: 10 + 60 + 30 points. */
export const hunan2016 = defineScoreTable({
  id: "hunan2016",
  label: "湖南省部门整体支出绩效评价指标表（2016年起）",
  max: "100",
  source: "hunanEvaluation",
  sections: [
    {
      label: "投入",
      max: "10",
      groups: [
        {
          label: "预算配置",
          max: "10",
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
              max: "5",
              way: {
                kind: "indicator",
                indicators: [threePublicBudgetChange],
                rule: capAt("0", "1", "0.5"),
              },
              isVerified: true,
              note: "有的版本满分8分、每个百分点扣0.8分。按两年预算数比较。",
            },
          ],
        },
      ],
    },
    {
      label: "过程",
      max: "60",
      groups: [
        {
          label: "预算执行",
          max: "20",
          rows: [
            {
              id: "completion",
              label: "预算完成率",
              max: "5",
              way: {
                kind: "indicator",
                indicators: [hunanBudgetCompletion],
                rule: targetAt("100", { step: "5", deduct: "2", side: "below" }),
              },
              isVerified: true,
            },
            {
              id: "control",
              label: "预算控制率",
              max: "5",
              way: {
                kind: "indicator",
                indicators: [hunanBudgetControlRate, budgetAdjustmentRate],
                rule: bands(
                  "upTo",
                  [
                    ["0", "5"],
                    ["10", "4"],
                    ["20", "3"],
                    ["30", "2"],
                  ],
                  { from: "0", otherwise: "0" },
                ),
              },
              isVerified: true,
              note: controlRateNote,
            },
            {
              id: "buildingArea",
              label: "新建楼堂馆所面积控制率",
              max: "5",
              way: { kind: "givenRate", formula: buildingArea, rule: capAt("100", "5", "2") },
              isVerified: true,
              note: "没有楼堂馆所项目的，得满分。",
            },
            {
              id: "buildingCost",
              label: "新建楼堂馆所投资概算控制率",
              max: "5",
              way: { kind: "givenRate", formula: buildingCost, rule: capAt("100", "5", "2") },
              isVerified: true,
              note: "没有楼堂馆所项目的，得满分。",
            },
          ],
        },
        {
          label: "预算管理",
          max: "40",
          rows: [
            {
              id: "publicUse",
              label: "公用经费控制率",
              max: "8",
              way: {
                kind: "indicator",
                indicators: [publicUseControlRate],
                rule: capAt("100", "1", "1"),
              },
              isVerified: false,
            },
            {
              id: "threePublicControl",
              label: "“三公”经费控制率",
              max: "7",
              way: {
                kind: "indicator",
                indicators: [threePublicExpensesCompletion],
                rule: capAt("100", "1", "1"),
              },
              isVerified: false,
            },
            {
              id: "procurement",
              label: "政府采购执行率",
              max: "6",
              way: {
                kind: "indicator",
                indicators: [procurementExecutionRate],
                rule: targetAt("100", { step: "1", deduct: "1", side: "both" }),
              },
              isVerified: false,
            },
            {
              id: "managementRules",
              label: "管理制度健全性",
              max: "8",
              way: judgement(...rulesOfManagementCriteria),
              isVerified: false,
            },
            {
              id: "fundsRules",
              label: "资金使用合规性",
              max: "6",
              way: judgement(...rulesOfFundsCriteria),
              isVerified: false,
            },
            {
              id: "disclosure",
              label: "预决算信息公开性",
              max: "5",
              way: judgement(...disclosureCriteria),
              isVerified: false,
            },
          ],
        },
      ],
    },
    {
      label: "产出及效率",
      max: "30",
      groups: [
        {
          label: "职责履行",
          max: "8",
          rows: [
            {
              id: "keyWork",
              label: "重点工作实际完成率",
              max: "8",
              way: { kind: "givenRate", formula: "重点工作完成数÷交办数", rule: proportional },
              isVerified: false,
            },
          ],
        },
        {
          label: "履职效益",
          max: "22",
          rows: [
            {
              id: "benefit",
              label: "经济效益、社会效益、生态效益",
              max: null,
              way: judgement(),
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "administration",
              label: "行政效能",
              max: null,
              way: judgement(),
              isVerified: false,
              note: unknownWeight,
            },
            {
              id: "satisfaction",
              label: "社会公众或服务对象满意度",
              max: null,
              way: judgement(),
              isVerified: false,
              note: `按90%、80%、70%、60%分档。${unknownWeight}`,
            },
          ],
        },
      ],
    },
  ],
});
