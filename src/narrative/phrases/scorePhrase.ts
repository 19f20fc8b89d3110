import type { FactSet } from "../../domain/factSet";
import { missingReason } from "../../domain/concepts/subjectLabel";
import type { BandWorking } from "../../domain/scoring/bands";
import type { ChecklistItem } from "../../domain/scoring/checklist";
import type { RateWorking } from "../../domain/scoring/rateRule";
import type { RateBasis, ScoreOutcome } from "../../domain/scoring/scoreRow";
import { assertNever } from "../../lib/assertNever";
import type { Points } from "../../money/points";
import { deductionPhrase } from "./deductionPhrase";
import { formatPercent } from "./formatPercent";
import { operandFigures } from "./operands";
import { figure, type Phrase } from "./phrase";

/** How the points of a row came about, or why there are none yet: “95.10%（136÷143）≤100%，得8分”. */
export function scorePhrase(outcome: ScoreOutcome, facts: FactSet): Phrase {
  switch (outcome.status) {
    case "scored": {
      const { basis, working, points } = outcome;
      return [...ratePhrase(basis, facts), ...workingPhrase(working, points)];
    }
    case "checked":
      return [...checkedWords(outcome.met), ...gained(outcome.points)];
    case "given":
      return ["由人评定，", ...gained(outcome.points)];
    case "missing":
      return [`${missingReason(outcome.missing)}，未评分`];
    case "undefined":
      return ["分母为零或有负数，比率不存在，请自行评定"];
    case "undetermined":
      return [...ratePhrase(outcome.basis, facts), "，评分标准没有规定这种情况，请自行评定"];
    case "open":
      return outcome.basis === null
        ? ["请自行评定"]
        : [...ratePhrase(outcome.basis, facts), "，请自行评定"];
    default:
      return assertNever(outcome);
  }
}

/** The rate with what was divided: “95.10%（136÷143）”. */
function ratePhrase(basis: RateBasis, facts: FactSet): Phrase {
  if (basis.origin === "person") {
    const written = figure("operands", basis.written);
    return [figure("rate", formatPercent(basis.rate)), "（", written, "，由人填写）"];
  }
  const operands = operandFigures(basis.indicator, facts);
  // brackets in brackets are of another kind
  const [open, close] = operands.includes("（") ? ["〔", "〕"] : ["（", "）"];
  return [figure("rate", formatPercent(basis.rate)), open, figure("operands", operands), close];
}

function workingPhrase(working: RateWorking, points: Points): Phrase {
  switch (working.kind) {
    case "met":
      return [`${relationSigns[working.rule.side]}${working.rule.target}%，`, ...gained(points)];
    case "deducted":
      return [...deductionPhrase(working, points), ...gained(points)];
    case "band":
      return [`，${bandWords(working)}，`, ...gained(points)];
    case "product":
      return working.reach === "over"
        ? ["，超过100%按100%计，", ...gained(points)]
        : [`，${working.max.toText()}分×比率，`, ...gained(points)];
    default:
      return assertNever(working);
  }
}

const relationSigns = { above: "≤", below: "≥", both: "＝" } as const;

/** “超过10%、不超过20%”; the bound of a band is in it. */
function bandWords({ side, before, bound }: BandWorking): string {
  const [beyond, within] = side === "upTo" ? ["超过", "不超过"] : ["低于", "不低于"];
  const inside = bound === null ? [] : [`${within}${bound}%`];
  const outside = before === null ? [] : [`${beyond}${before}%`];
  return (side === "upTo" ? [...outside, ...inside] : [...inside, ...outside]).join("、");
}

function checkedWords(met: readonly ChecklistItem[]): Phrase {
  if (met.length === 0) {
    return ["各项均不符合，"];
  }
  const sum = met.map(({ points }) => points.toText()).join("＋");
  return [`符合${String(met.length)}项（${sum}），`];
}

function gained(points: Points): Phrase {
  return ["得", figure("points", points.toText()), "分"];
}
