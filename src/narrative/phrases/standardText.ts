import type { BandsRule } from "../../domain/scoring/bands";
import type { RateRule } from "../../domain/scoring/rateRule";
import type { ScoreRow } from "../../domain/scoring/scoreTable";
import type { TargetRule } from "../../domain/scoring/targetAt";
import { assertNever } from "../../lib/assertNever";
import type { Points } from "../../money/points";

/** What a row's points are given for, in words; empty where the source says nothing. */
export function standardText({ way, max }: ScoreRow): string {
  switch (way.kind) {
    case "indicator":
      return max === null ? "" : ruleText(way.rule, max);
    case "givenRate":
      return max === null ? way.formula : `${way.formula}：${ruleText(way.rule, max)}`;
    case "checklist":
      return way.items
        .map(({ label, points }, index) => `${String(index + 1)}.${label}（${points.toText()}分）`)
        .join("；");
    case "judgement":
      return way.criteria.join("；");
    default:
      return assertNever(way);
  }
}

function ruleText(rule: RateRule, max: Points): string {
  switch (rule.kind) {
    case "target":
      return targetText(rule, max);
    case "bands":
      return bandsText(rule);
    case "proportional":
      return `${max.toText()}分×比率，最多${max.toText()}分`;
    default:
      return assertNever(rule);
  }
}

function targetText({ target, step, deduct, side }: TargetRule, max: Points): string {
  const [met, beyond] = sideWords[side];
  return `${met}${target}%得${max.toText()}分，每${beyond}${step}个百分点扣${deduct.toText()}分，扣完为止`;
}

const sideWords = {
  above: ["不超过", "超过"],
  below: ["不低于", "低于"],
  both: ["等于", "高于或低于"],
} as const;

function bandsText({ side, bands, otherwise }: BandsRule): string {
  const word = side === "upTo" ? "不超过" : "不低于";
  return [
    ...bands.map(({ bound, points }) => `${word}${bound}%${pointsText(points)}`),
    `其余${pointsText(otherwise)}`,
  ].join("，");
}

function pointsText(points: Points | null): string {
  return points === null ? "的分值待核" : `得${points.toText()}分`;
}
