import type { Block } from "../../document/reportDocument";
import { mainBreakdown } from "../../domain/explanation/explainVariance";
import { paragraph } from "../blocks";
import { causeSentence } from "../budgetClauses";
import type { Difference } from "../causes";
import { differenceStatement } from "../differenceStatement";
import { driversOf } from "../explanation/explainedDifference";
import { explainDifference } from "../explanation/explainDifference";
import { waterfall } from "../explanation/waterfall";
import type { Narration } from "../narration";
import { runsOf } from "../prose";
import { differenceSentence } from "./differenceSentence";

/** A difference, what drives it and its cause; where no table tells what drives it, in one sentence. */
export function explainedParagraph(narration: Narration, difference: Difference): readonly Block[] {
  const { facts } = narration;
  const drivers = driversOf(facts, difference, "standard");
  return runsOf(drivers).length === 0
    ? paragraph(differenceSentence(narration, difference))
    : paragraph(
        differenceStatement(facts, difference),
        drivers,
        causeSentence(narration, difference),
      );
}

/** The picture of a difference by the lines that make it up; nothing where fewer than two do. */
export function contributionsChart({ facts }: Narration, difference: Difference): readonly Block[] {
  const explanation = explainDifference(facts, difference);
  const main = explanation === null ? null : mainBreakdown(explanation);
  if (explanation === null || main === null) {
    return [];
  }
  const moving = main.contributions.filter(({ role }) => role !== "level");
  const chart = moving.length < 2 ? null : waterfall(explanation.variance, main);
  return chart === null ? [] : [chart];
}
