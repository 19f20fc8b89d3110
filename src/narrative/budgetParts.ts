import { budgetCompletion } from "../domain/budgetCompletion";
import { compareAmounts } from "../domain/comparison";
import { conceptOf } from "../domain/concepts/concept";
import type { FactSet } from "../domain/factSet";
import type { Difference } from "./causes";
import { amountByKey, amountFigure, pairAlias } from "./factFigures";
import { aliasOf, type FigureOrigin, figureRun } from "./figures";
import { isFlow } from "./isFlow";
import { completionPhrase, type MoneyFlow } from "./phrases/completionPhrase";
import { budgetRelation, comparisonPhrase } from "./phrases/comparisonPhrase";
import { proseUnit } from "./phrases/formatAmount";
import type { FigureRole, Phrase } from "./phrases/phrase";
import { plainRateOf } from "./plainRates";
import { isList, joined, type Part } from "./prose";
import { keyAt, type Topic } from "./topic";

/**
 * Spending against its original budget, with its figures: “年初预算为…，支出决算为…，完成年初预算的…”.
 *
 * Where only one of the two is reported, it is said alone; missing where neither is.
 */
export function completionParts(facts: FactSet, topic: Topic): Part {
  const keys = {
    spent: keyAt(topic, "finalAccounts"),
    budgeted: keyAt(topic, "originalBudget"),
    adjusted: keyAt(topic, "adjustedBudget"),
  };
  const phrase = completionPhrase(completionOf(facts, topic), flowOf(topic));
  if (phrase === null) {
    return joined("，", [
      withLead("年初预算为", amountFigure(facts, keys.budgeted)),
      withLead(`${finalName(topic)}为`, amountFigure(facts, keys.spent)),
    ]);
  }
  const amount = (key: string): FigureOrigin => ({
    reference: key,
    form: `amount:${proseUnit}`,
    alias: aliasOf(facts, key),
  });
  return withOrigins(phrase, {
    spent: amount(keys.spent),
    budgeted: amount(keys.budgeted),
    adjusted: amount(keys.adjusted),
    completionRate: plainRateOf(facts, { current: keys.spent, base: keys.budgeted }),
    executionRate: plainRateOf(facts, { current: keys.spent, base: keys.adjusted }),
  });
}

/** What the zero matrix says about a topic. */
export function completionOf(facts: FactSet, topic: Topic): ReturnType<typeof budgetCompletion> {
  return budgetCompletion({
    spent: amountByKey(facts, keyAt(topic, "finalAccounts")),
    budgeted: amountByKey(facts, keyAt(topic, "originalBudget")),
    adjusted: amountByKey(facts, keyAt(topic, "adjustedBudget")),
  });
}

/** A comparison with its figures: “比上年增加…，增长…”; missing where one of the two is not reported. */
export function comparisonParts(facts: FactSet, difference: Difference): Part {
  const { current, base } = pairOf(difference);
  const amounts = { current: amountByKey(facts, current), base: amountByKey(facts, base) };
  if (amounts.current === undefined || amounts.base === undefined) {
    return null;
  }
  const phrase = comparisonPhrase(
    compareAmounts(amounts.current, amounts.base),
    difference.against,
  );
  return withOrigins(phrase, {
    difference: {
      reference: current,
      form: `difference:${proseUnit}:${base}`,
      alias: pairAlias(facts, { current, base }, "增减额"),
    },
    change: {
      reference: current,
      form: `change:${base}`,
      alias: pairAlias(facts, { current, base }, "增减%"),
    },
  });
}

/** How far a topic is from its base, alone: “10.60万元”; missing where the two are level or not reported. */
export function distancePart(facts: FactSet, difference: Difference): Part {
  const parts = comparisonParts(facts, difference);
  const isDistance = (part: Part): boolean =>
    part !== null &&
    typeof part === "object" &&
    "form" in part &&
    part.form.startsWith("difference:");
  return isList(parts) ? (parts.find(isDistance) ?? null) : null;
}

/** Which way a difference goes as far as it can be read; `null` where an amount is not reported. */
export function relationOf(
  facts: FactSet,
  difference: Difference,
): "above" | "below" | "level" | null {
  const { current, base } = pairOf(difference);
  const left = amountByKey(facts, current);
  const right = amountByKey(facts, base);
  return left === undefined || right === undefined ? null : budgetRelation(left, right);
}

/** The keys of the two facts of a difference. */
export function pairOf({ topic, phase, against }: Difference): { current: string; base: string } {
  return {
    current: keyAt(topic, phase),
    base: against === "opening" ? keyAt("carryOver.opening", phase) : keyAt(topic, against),
  };
}

/** What the final accounts of a topic are called: what was received, or spent; of a balance neither. */
export function finalName(topic: Topic): string {
  if (!isFlow(topic)) {
    return "决算数";
  }
  return flowOf(topic) === "income" ? "收入决算" : "支出决算";
}

function flowOf(topic: Topic): MoneyFlow {
  const concept = typeof topic === "string" ? topic : topic.concept;
  return conceptOf(concept).group === "income" ? "income" : "expenditure";
}

function withLead(words: string, figure: Part): Part {
  return figure === null ? null : [words, figure];
}

function withOrigins(
  phrase: Phrase,
  origins: Readonly<Partial<Record<FigureRole, FigureOrigin>>>,
): Part {
  return phrase.map((piece): Part => {
    if (typeof piece === "string") {
      return piece;
    }
    const origin = origins[piece.role];
    if (origin === undefined) {
      throw new Error(`no origin for the figure ${piece.role}`);
    }
    return figureRun(piece.text, origin);
  });
}
