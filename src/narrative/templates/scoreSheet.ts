import { heading } from "../blocks";
import type { ReportTemplate } from "../reportTemplate";
import { scoreTable } from "../sections/scoreTable";
import { tailNote } from "../sections/tailNote";
import { titleLines } from "../titleLines";

const name = "部门整体支出绩效自评得分表";

/** The evaluation table alone: its points with their arithmetic, blanks for what a person has to judge. */
export const scoreSheet: ReportTemplate = {
  id: "score-sheet",
  label: name,
  description:
    "按“指标”页所选评分表列出每项得分和计算过程，算不出的留空待评；评分表以当地现行文件为准",
  name,
  titleLines: titleLines(name),
  sections: [() => [heading(1, "自评得分")], scoreTable, tailNote],
};
