import { type SumOutcome, judgeSum, sumOf } from "../../money/roundingTail";
import type { Citation } from "../sources";
import { subjectLabel } from "../concepts/subjectLabel";
import type { Evaluation, Finding } from "../rule";
import type { Figure } from "./figureTable";

/** A total and what is said to make it up. */
export type SumCheck = {
  readonly total: Figure;
  readonly addends: readonly Figure[];
  /** What some forms count in and others do not. */
  readonly maybe: readonly Figure[];
  /** The addends are a list of some parts only (其中, 主要包括): they may add up to less. */
  readonly mayFallShort: boolean;
};

/** Adding up exactly, but for rounding, to less as a list of some parts may, or wrongly. */
export type SumJudgement = SumOutcome | "partial";

/** Judges a sum with and without what may or may not be counted in; the better one stands. */
export function judgeSumCheck({ total, addends, maybe, mayFallShort }: SumCheck): SumJudgement {
  const outcomes = [judgeSum(total, addends), judgeSum(total, [...addends, ...maybe])];
  const best = (["equal", "tail"] as const).find((outcome) => outcomes.includes(outcome));
  if (best !== undefined) {
    return best;
  }
  return mayFallShort && isShort(total, addends) ? "partial" : "differs";
}

/** Whether the addends make up less than the total. */
export function isShort(total: Figure, addends: readonly Figure[]): boolean {
  return sumOf(addends).compare(total.amount) < 0;
}

/** The rule that a sum is checked by. */
export type SumRule = {
  readonly id: string;
  readonly citation: Citation;
  readonly differs: string;
};

/** How the rule ended for this sum; a list of some parts passes. */
export function evaluateSum(rule: SumRule, check: SumCheck): Evaluation {
  const { total, addends } = check;
  const outcome = judgeSumCheck(check);
  if (outcome === "tail") {
    return { status: "tail", subject: total.key, source: total.source };
  }
  if (outcome === "differs") {
    const finding = sumFinding(rule, check);
    return { status: "found", subject: total.key, finding, sum: { total, addends } };
  }
  return { status: outcome === "partial" ? "partial" : "passed", subject: total.key };
}

/** Says that a sum is not its total. `differs` speaks of {line}, {total}, {sum} and {difference}. */
export function sumFinding(
  { id, citation, differs }: SumRule,
  { total, addends, maybe }: SumCheck,
): Finding {
  const sum = sumOf(addends);
  return {
    rule: id,
    severity: "error",
    message: differs,
    values: {
      line: { kind: "text", text: subjectLabel(total.subject) },
      total: { kind: "amount", amount: total.amount },
      sum: { kind: "amount", amount: sum },
      difference: { kind: "amount", amount: sum.minus(total.amount).absolute() },
    },
    sources: [total, ...addends, ...maybe].map(({ source }) => source),
    citation,
  };
}
