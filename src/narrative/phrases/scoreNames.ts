import type { PartialStep } from "../../domain/scoring/partialStep";
import type { ScoreRow } from "../../domain/scoring/scoreTable";
import { citationText } from "../../domain/sources";
import type { Points } from "../../money/points";

/** What an incomplete step counts for, in words. */
export const partialStepNames: Readonly<Record<PartialStep, string>> = {
  floor: "不足一个扣分单位的不扣分",
  ceil: "不足一个扣分单位的按一个扣分",
  proRata: "不足一个扣分单位的按比例扣分",
};

/** The weight of a row or a section: “8分”. */
export function weightText(max: Points | null): string {
  return max === null ? "分值待填" : `${max.toText()}分`;
}

/** Where a row stands, and whether that was read in the original. */
export function rowCitationText({ citation, isVerified }: ScoreRow): string {
  return `${citationText(citation)}${isVerified ? "" : unverifiedMark}`;
}

/** Stands beside what was not read in the original. */
export const unverifiedMark = "（待核原文）";
