import { executionRate } from "../../indicators/executionRate";
import { defineScoreTable, judgement } from "../defineScoreTable";
import { proportional } from "../proportional";

/** The self-evaluation form in use since 2021: 10 points for execution, the rest for results. */
export const hunanSelfEvaluation = defineScoreTable({
  id: "hunanSelfEvaluation",
  label: "湖南省部门整体支出绩效自评表（2021年起）",
  max: "100",
  source: "hunanSelfEvaluation",
  sections: [
    {
      label: "预算执行",
      max: "10",
      groups: [
        {
          label: "预算执行",
          max: "10",
          rows: [
            {
              id: "execution",
              label: "执行率",
              max: "10",
              way: { kind: "indicator", indicators: [executionRate], rule: proportional },
              isVerified: false,
              note: "10分×执行率，最多10分。",
            },
          ],
        },
      ],
    },
    {
      label: "产出指标",
      max: "50",
      groups: [
        {
          label: "产出指标",
          max: "50",
          rows: [
            {
              id: "output",
              label: "数量、质量、时效、成本指标",
              max: "50",
              way: judgement(),
              isVerified: true,
              note: "各项指标的分值由单位自行设定，此处填合计。",
            },
          ],
        },
      ],
    },
    {
      label: "效益指标",
      max: "30",
      groups: [
        {
          label: "效益指标",
          max: "30",
          rows: [
            {
              id: "benefit",
              label: "经济、社会、生态效益和可持续影响指标",
              max: "30",
              way: judgement(),
              isVerified: true,
              note: "各项指标的分值由单位自行设定，此处填合计。",
            },
          ],
        },
      ],
    },
    {
      label: "满意度指标",
      max: "10",
      groups: [
        {
          label: "满意度指标",
          max: "10",
          rows: [
            {
              id: "satisfaction",
              label: "服务对象满意度",
              max: "10",
              way: judgement(),
              isVerified: true,
            },
          ],
        },
      ],
    },
  ],
});
