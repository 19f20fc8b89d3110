import { staffingControlRate } from "../../indicators/staffingControlRate";
import { threePublicBudgetChange } from "../../indicators/threePublicBudgetChange";
import { bands } from "../bands";
import { checklist } from "../checklist";
import { defineScoreTable, judgement } from "../defineScoreTable";
import {
  goalCriteria,
  goalIndicatorCriteria,
  keySpending,
  staffingNote,
  unknownWeight,
} from "./wordings";

/** A county's table with the names of the national framework; of it 投入, 20 points, is known. */
export const county2017 = defineScoreTable({
  id: "county2017",
  label: "县级部门整体支出绩效评分表（投入20分，共性指标名称）",
  max: null,
  source: "countyEvaluation2017",
  sections: [
    {
      label: "投入",
      max: "20",
      groups: [
        {
          label: "目标设定",
          max: "5",
          rows: [
            {
              id: "goals",
              label: "绩效目标合理性",
              max: "2",
              way: {
                kind: "checklist",
                items: checklist([
                  [goalCriteria[0], "1"],
                  [goalCriteria[1], "0.5"],
                  [goalCriteria[2], "0.5"],
                ]),
              },
              isVerified: true,
            },
            {
              id: "goalIndicators",
              label: "绩效指标明确性",
              max: "3",
              way: {
                kind: "checklist",
                items: checklist([
                  [goalIndicatorCriteria[0], "1"],
                  [goalIndicatorCriteria[1], "0.5"],
                  [goalIndicatorCriteria[2], "0.5"],
                  [goalIndicatorCriteria[3], "1"],
                ]),
              },
              isVerified: true,
            },
          ],
        },
        {
          label: "预算配置",
          max: "15",
          rows: [
            {
              id: "staffing",
              label: "在职人员控制率",
              max: "5",
              way: {
                kind: "indicator",
                indicators: [staffingControlRate],
                rule: bands("upTo", [["100", "5"]], { otherwise: null }),
              },
              isVerified: true,
              note: `不超过100%得满分；超过的按比例计分，算法待核。${staffingNote}`,
            },
            {
              id: "threePublicChange",
              label: "“三公”经费变动率",
              max: "5",
              way: { kind: "judgement", criteria: [], indicators: [threePublicBudgetChange] },
              isVerified: false,
              note: "评分标准待核。按两年预算数比较。",
            },
            {
              id: "keySpending",
              label: "重点支出安排率",
              max: "5",
              way: judgement(keySpending),
              isVerified: false,
              note: "评分标准待核。",
            },
          ],
        },
      ],
    },
    {
      label: "过程、产出及效果",
      max: null,
      groups: [
        {
          label: "过程、产出及效果",
          max: null,
          rows: [
            {
              id: "rest",
              label: "过程、产出及效果的各项指标",
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
