import type { Breakdown } from "../../domain/explanation/explanation";
import type { Variance } from "../../domain/explanation/variance";
import { Money, type Ratio } from "../../money/money";
import { formatDistance } from "../phrases/formatDistance";
import { formatPercent } from "../phrases/formatPercent";

/** How much of a difference all lines of a breakdown explain, as a table's last row says it. */
export function coverageText(
  { difference }: Variance,
  { contributions, outcome }: Breakdown,
): string {
  const explained = Money.sum(contributions.map((contribution) => contribution.difference));
  const share = explained.over(difference);
  if (outcome !== "differs") {
    return "所列各项合计与增减额一致";
  }
  return share.isUndefined ? "增减额为0，不计算比重" : shareText(share);
}

/** A share of less than nothing or more than all says only that the lines do not make up the difference. */
function shareText(share: Ratio): string {
  const isShare = share.comparePercent("0") >= 0 && share.comparePercent("100") <= 0;
  return isShare ? `所列各项合计占增减额的${formatPercent(share)}` : "所列各项合计与增减额不一致";
}

/** What the lines leave open; empty where rounding explains it, or nothing is left. */
export function remainderText({ remainder, outcome }: Breakdown): string {
  if (outcome !== "differs") {
    return "";
  }
  return `相差${formatDistance(remainder.absolute())}`;
}
