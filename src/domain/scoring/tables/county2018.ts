import { budgetAdjustmentRate } from "../../indicators/budgetAdjustmentRate";
import { hunanBudgetCompletion } from "../../indicators/hunanBudgetCompletion";
import { hunanBudgetControlRate } from "../../indicators/hunanBudgetControlRate";
import { staffingControlRate } from "../../indicators/staffingControlRate";
import { threePublicBudgetChange } from "../../indicators/threePublicBudgetChange";
import { bands } from "../bands";
import { capAt } from "../capAt";
import { defineScoreTable, judgement } from "../defineScoreTable";
import { targetAt } from "../targetAt";
import { controlRateNote, staffingNote, unknownWeight } from "./wordings";

/**
 * A county's table of 2018 with 16 + 58 points and more.
 *
 * Its weights are known from a filled form; how points are taken off is that of the province's tables.
 */
export const county2018 = defineScoreTable({
  id: "county2018",
  label: "县级部门整体支出绩效评分表（投入16分）",
  max: null,
  source: "countyEvaluation2018",
  sections: [
    {
      label: "投入",
      max: "16",
      groups: [
        {
          label: "预算配置",
          max: "16",
          rows: [
            {
              id: "staffing",
              label: "在职人员控制率",
              max: "8",
              way: {
                kind: "indicator",
                indicators: [staffingControlRate],
                rule: bands("upTo", [["100", "8"]], { otherwise: null }),
              },
              isVerified: true,
              note: `超过100%时的扣分标准待核。${staffingNote}`,
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
              isVerified: false,
              note: "扣分标准取自满分同为8分的省级表。按两年预算数比较。",
            },
          ],
        },
      ],
    },
    {
      label: "过程",
      max: "58",
      groups: [
        {
          label: "预算执行",
          max: null,
          rows: [
            {
              id: "completion",
              label: "预算完成率",
              max: "8",
              way: {
                kind: "indicator",
                indicators: [hunanBudgetCompletion],
                rule: targetAt("100", { step: "5", deduct: "2", side: "below" }),
              },
              isVerified: false,
              note: "扣分标准取自省级表。",
            },
            {
              id: "control",
              label: "预算控制率",
              max: "8",
              way: {
                kind: "indicator",
                indicators: [hunanBudgetControlRate, budgetAdjustmentRate],
                rule: bands(
                  "upTo",
                  [
                    ["0", "8"],
                    ["30", null],
                  ],
                  { from: "0", otherwise: "0" },
                ),
              },
              isVerified: false,
              note: `没有追加得满分，超过30%不得分；其间各档的分值待核。${controlRateNote}`,
            },
          ],
        },
        {
          label: "过程的其他指标",
          max: "42",
          rows: [
            {
              id: "otherProcess",
              label: "过程的其他指标",
              max: "42",
              way: judgement(),
              isVerified: false,
              note: "过程共58分，其余42分的指标待核。",
            },
          ],
        },
      ],
    },
    {
      label: "产出及效率",
      max: null,
      groups: [
        {
          label: "产出及效率",
          max: null,
          rows: [
            {
              id: "results",
              label: "产出及效率的各项指标",
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
