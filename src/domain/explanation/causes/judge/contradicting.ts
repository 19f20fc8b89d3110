import { normaliseText } from "../../../../lib/chineseText";
import { lineLabel } from "../../../concepts/subjectLabel";
import type { CauseQuestion } from "../causeQuestion";
import { amount, words } from "../signals/figures";
import { clausesOf } from "./causeClauses";
import type { CauseWarning } from "./causeWarning";

/** Finds a cause that speaks only of the other direction than the one in which the amount went. */
export function contradictingDirection(
  text: string,
  { line, comparison }: CauseQuestion,
): CauseWarning | null {
  const { direction } = comparison;
  if (direction === "equal") {
    return null;
  }
  const { against, supporting } = wordsOf[direction];
  const normal = normaliseText(text).replace(comparedWithLastYear, "");
  const said = clausesOf(normal).find((clause) => against.test(clause));
  return said === undefined || supporting.test(normal)
    ? null
    : {
        rule: "contradicts",
        message:
          direction === "increase"
            ? "{line}增加了{distance}，而原因“{said}”说的是减少。请核对。"
            : "{line}减少了{distance}，而原因“{said}”说的是增加。请核对。",
        values: {
          line: words(lineLabel(line)),
          distance: amount(comparison.distance),
          said: words(said),
        },
      };
}

/** Whether a text also speaks of the direction in which the amount did not go: parts that offset others. */
export function namesOffsets(text: string, { comparison }: CauseQuestion): boolean {
  return (
    comparison.direction !== "equal" &&
    wordsOf[comparison.direction].against.test(normaliseText(text))
  );
}

/** “比上年减少” says which way it went, not what was last year. */
const comparedWithLastYear = /(?:与|较|比)(?:上年|去年)(?:度|同期)?(?:相比)?/g;

const falling =
  /减少|节约|节省|压减|压缩|缩减|削减|下降|降低|下调|从严控制|严格控制|严控|过紧日子|未发生|没有发生|取消|停办/;

const rising = /增加|增多|增长|上升|上涨|提高|追加|新增|新购|扩大/;

/**
 * `against`: words of the other direction. `supporting`: what makes such words plausible all the same,
 * so that no good cause is called wrong: a budget, last year or another account that they may speak of.
 */
const wordsOf = {
  increase: {
    against: falling,
    supporting: new RegExp(
      [
        rising.source,
        "上年|去年|以前年度|基数|口径|科目|年初|结转|结算",
        "购置|购买|采购|更新|更换|维修|修缮|新建|新设|新成立|成立|启动|开展|实施|举办|恢复",
        "下达|到位|转拨|划入|并入|转入|移交|招录|录用|增资|晋升|补发|补缴|补助|兑现|奖励|抚恤",
        "未列入|未纳入|未编入|无法预计|无法预测|不可预见|老化|报废|招商|退休|去世|涨价",
      ].join("|"),
    ),
  },
  decrease: {
    against: rising,
    supporting: new RegExp(
      [
        falling.source,
        "上年|去年|以前年度|基数|口径|科目|下年|次年|明年",
        "未|无|没有|不再|推迟|延期|延后|延迟|结转|暂缓|暂停|滞后|放缓|较晚|较慢|困难",
        "收回|核减|调减|厉行|合并|划转|划出|转出|调出|调离|移交|退休|去世|减员|空编|缺编",
        "到期|完成|结束|完工|竣工|按实|实有|统一|集中|线上|疫情|招标|进度|程序|合同|管理",
      ].join("|"),
    ),
  },
} as const;
