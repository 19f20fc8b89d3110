import type { Comparison } from "../../domain/comparison";
import type { Phase } from "../../domain/phase";
import type { Money, Ratio } from "../../money/money";
import { formatDistance, hasDigits } from "./formatDistance";
import { formatMultiple, formatPercent, isMultiple } from "./formatPercent";
import { isLevel } from "./isLevel";
import { figure, type Phrase } from "./phrase";

/** What an amount is compared with. `opening`: the same year's opening balance. */
export type ComparisonBase = Exclude<Phase, "finalAccounts"> | "opening";

const baseNames: Readonly<Record<ComparisonBase, string>> = {
  originalBudget: "年初预算数",
  adjustedBudget: "调整预算数",
  priorYearFinalAccounts: "上年",
  priorYearOriginalBudget: "上年年初预算数",
  opening: "年初",
};

/**
 * How an amount stands to its base: “比上年增加15.22万元，增长450.30%”.
 *
 * Level amounts are called level, whatever digits are not printed. A base of zero and a negative
 * amount have no percent, and the phrase says why.
 */
export function comparisonPhrase(comparison: Comparison, base: ComparisonBase): Phrase {
  const { current, base: amount, direction, distance } = comparison;
  const name = baseNames[base];
  if (isLevel(current, amount)) {
    return [`与${name}持平`];
  }
  const verb = direction === "increase" ? "增加" : "减少";
  return [
    `比${name}${verb}`,
    figure("difference", formatDistance(distance)),
    ...changePhrase(comparison, name),
  ];
}

/** Says that an amount is more or less than its budget, or level with it. */
export function budgetRelation(current: Money, budgeted: Money): "above" | "below" | "level" {
  if (isLevel(current, budgeted)) {
    return "level";
  }
  return current.compare(budgeted) > 0 ? "above" : "below";
}

function changePhrase({ current, base, direction, change }: Comparison, name: string): Phrase {
  if (current.isNegative || base.isNegative) {
    return ["（涉及负数，不计算增减率）"];
  }
  if (change.isUndefined) {
    return [`（${name}为0，增长率无可比性）`];
  }
  const verb = direction === "increase" ? "增长" : "下降";
  if (isMultiple(change)) {
    return [`，${verb}`, figure("change", formatMultiple(change))];
  }
  return isBelowPrint(change)
    ? [`，${verb}不足`, figure("change", "0.01%")]
    : [`，${verb}`, figure("change", formatPercent(change))];
}

function isBelowPrint(change: Ratio): boolean {
  return !hasDigits(formatPercent(change));
}
