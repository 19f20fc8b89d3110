import type { TargetWorking } from "../../domain/scoring/targetAt";
import { assertNever } from "../../lib/assertNever";
import type { Ratio } from "../../money/money";
import { Points } from "../../money/points";
import { figure, type Phrase } from "./phrase";

type Deduction = Extract<TargetWorking, { readonly kind: "deducted" }>;

/** How many digits steps in proportion are shown with. */
const stepDigits = 2;

/** What is taken off: “，超过100%共8.70个百分点，每超过1个百分点扣0.5分，不足1个百分点不计，扣8×0.5＝4分，”. */
export function deductionPhrase(deduction: Deduction, points: Points): Phrase {
  const { rule, side, beyond } = deduction;
  const word = sideWords[side];
  const step = `${rule.step}个百分点`;
  if (deduction.steps.comparePercent(0) === 0) {
    return [`，${word}${rule.target}%不足${step}，不扣分，`];
  }
  const isUsedUp = points.equals(Points.none);
  return [
    `，${word}${rule.target}%共`,
    figure("beyond", beyond.roundedTimes(stepDigits)),
    `个百分点，每${word}${step}扣${rule.deduct.toText()}分，${partialWords(deduction, step)}扣`,
    figure("deduction", productText(deduction)),
    isUsedUp ? "分，扣完为止，" : "分，",
  ];
}

const sideWords = { above: "超过", below: "低于" } as const;

/** What was done with a step that is not complete; nothing where all are. */
function partialWords({ partialStep, beyond, rule }: Deduction, step: string): string {
  if (isWhole(beyond.over(rule.step))) {
    return "";
  }
  switch (partialStep) {
    case "floor":
      return `不足${step}的部分不计，`;
    case "ceil":
      return `不足${step}的按${step}计，`;
    case "proRata":
      return `不足${step}的按比例计，`;
    default:
      return assertNever(partialStep);
  }
}

/** “8×0.5＝4”; “≈” where the steps have more digits than are shown. */
function productText({ steps, rule, deduction }: Deduction): string {
  const count = steps.roundedTimes(isWhole(steps) ? 0 : stepDigits);
  const sign = isWhole(steps) ? "＝" : "≈";
  return `${count}×${rule.deduct.toText()}${sign}${deduction.toText()}`;
}

function isWhole(steps: Ratio): boolean {
  return steps.whole("down").roundedTimes(0) === steps.whole("up").roundedTimes(0);
}
