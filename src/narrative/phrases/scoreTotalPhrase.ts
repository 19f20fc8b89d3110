import type { ScoreTotal } from "../../domain/scoring/scoreSheet";
import { figure, type Phrase } from "./phrase";

/** “合计得16分（满分100分），还有15项、84分待评” */
export function scoreTotalPhrase(total: ScoreTotal): Phrase {
  const { points, max, openRows } = total;
  return [
    "合计得",
    figure("points", points.toText()),
    max === null ? "分（满分待核）" : `分（满分${max.toText()}分）`,
    openRows === 0 ? "" : `，${openScoreText(total)}`,
  ];
}

/** “还有15项、84分待评”; the points are left out where they are not known. */
export function openScoreText({ openRows, openPoints }: ScoreTotal): string {
  const open = openPoints === null ? "" : `、${openPoints.toText()}分`;
  return `还有${String(openRows)}项${open}待评`;
}
