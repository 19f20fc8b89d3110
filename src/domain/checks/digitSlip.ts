import { subjectLabel } from "../concepts/subjectLabel";
import { Money } from "../../money/money";
import { judgeSum, sumOf } from "../../money/roundingTail";
import type { FactSet } from "../factSet";
import type { BrokenSum, Evaluation, Finding, ReviewContext, Rule } from "../rule";
import { cite } from "../sources";
import type { Source } from "../statement";
import type { Figure } from "./figureTable";
import { hierarchyDoesNotAddUp } from "./hierarchyDoesNotAddUp";
import { type Slip, slipsOf } from "./digitSlips";
import { partsDoNotAddUp } from "./partsDoNotAddUp";
import { publicUseClassesDoNotAddUp } from "./publicUseClassesDoNotAddUp";

const citation = cite("ownConvention", "合计不符时查找漏写、多写或颠倒的数字");

/**
 * Points at the one amount in which a digit left out, added or swapped with its neighbour would explain
 * every sum around it that does not add up. An amount that another table confirms is none.
 *
 * A hint and no more: which of the printed amounts is right is not decided here.
 */
export const digitSlip: Rule = {
  id: "digitSlip",
  label: "疑似漏写、多写或颠倒的数字",
  citation,
  evaluate: (context) => {
    const sums = brokenSums(context);
    return sums.length === 0
      ? [{ status: "notApplicable", reason: "没有不符的合计" }]
      : evaluateSums(sums, context.facts);
  },
};

function brokenSums(context: ReviewContext): readonly BrokenSum[] {
  return [partsDoNotAddUp, hierarchyDoesNotAddUp, publicUseClassesDoNotAddUp]
    .flatMap((rule) => rule.evaluate(context))
    .flatMap((evaluation) =>
      evaluation.status === "found" && evaluation.sum !== undefined ? [evaluation.sum] : [],
    );
}

/** An amount as it would make right every broken sum in which it stands. */
type Candidate = {
  readonly figure: Figure;
  readonly slip: Slip;
  readonly sums: readonly BrokenSum[];
};

function evaluateSums(sums: readonly BrokenSum[], facts: FactSet): readonly Evaluation[] {
  const candidates = candidatesOf(sums).filter(({ figure }) => !isConfirmed(figure, facts));
  const likely = candidates.filter((candidate) => isAlone(candidate, candidates));
  return likely.length === 0
    ? [{ status: "passed", subject: "digitSlip" }]
    : likely.map((candidate) => ({
        status: "found",
        subject: candidate.figure.key,
        finding: findingOf(candidate),
      }));
}

/** In a longer list some amount would fit by chance. */
const longestList = 60;

function candidatesOf(sums: readonly BrokenSum[]): readonly Candidate[] {
  const places = new Map<Source, { readonly figure: Figure; readonly gaps: Gap[] }>();
  for (const gap of sums.filter(({ addends }) => addends.length <= longestList).map(gapOf)) {
    for (const figure of [gap.sum.total, ...gap.sum.addends]) {
      const place = places.get(figure.source) ?? { figure, gaps: [] };
      places.set(figure.source, place);
      place.gaps.push(gap);
    }
  }
  return [...places.values()].flatMap(({ figure, gaps }) =>
    slipsOf(figure)
      .filter((slip) => gaps.every((gap) => isMended(gap, figure, slip.amount)))
      .map((slip) => ({ figure, slip, sums: gaps.map(({ sum }) => sum) })),
  );
}

/** A broken sum with what its total exceeds its addends by, and how much of that rounding explains. */
type Gap = { readonly sum: BrokenSum; readonly excess: Money; readonly slack: Money };

function gapOf(sum: BrokenSum): Gap {
  const { total, addends } = sum;
  return {
    sum,
    excess: total.amount.minus(sumOf(addends)),
    slack: Money.sum([total, ...addends].map(({ step }) => step)),
  };
}

/** Whether the sum is right, but for rounding, once the figure has another amount. */
function isMended({ sum, excess, slack }: Gap, figure: Figure, amount: Money): boolean {
  const change = amount.minus(figure.amount);
  const left = figure.source === sum.total.source ? excess.plus(change) : excess.minus(change);
  return left.absolute().times(2).atMost(slack);
}

/** Whether another table prints the same amount: then it is no slip of this cell. */
function isConfirmed({ key, source, amount, step }: Figure, { facts }: FactSet): boolean {
  const readings = facts.get(key)?.readings ?? [];
  return readings.some(
    ({ source: place, value }) =>
      place !== source &&
      value.kind === "amount" &&
      judgeSum({ amount, step }, [value]) !== "differs",
  );
}

/** Whether no other candidate of its sums explains as many of them. */
function isAlone(candidate: Candidate, all: readonly Candidate[]): boolean {
  return !all.some(
    (other) =>
      other !== candidate &&
      other.sums.length >= candidate.sums.length &&
      other.sums.some((sum) => candidate.sums.includes(sum)),
  );
}

const messages = {
  lost: "{line}为{printed}，若漏写一位数字而应为{likely}，相关合计即相符；请对照账表核实。",
  added: "{line}为{printed}，若多写一位数字而应为{likely}，相关合计即相符；请对照账表核实。",
  swapped: "{line}为{printed}，若相邻数字颠倒而应为{likely}，相关合计即相符；请对照账表核实。",
} as const satisfies Readonly<Record<Slip["kind"], string>>;

function findingOf({ figure, slip, sums }: Candidate): Finding {
  return {
    rule: "digitSlip",
    severity: "info",
    message: messages[slip.kind],
    values: {
      line: { kind: "text", text: subjectLabel(figure.subject) },
      printed: { kind: "amount", amount: figure.amount },
      likely: { kind: "amount", amount: slip.amount },
    },
    sources: [figure.source, ...sums.map(({ total }) => total.source)],
    citation,
  };
}
