import type { Block } from "../../document/reportDocument";
import { mainBreakdown } from "../../domain/explanation/explainVariance";
import { paragraph } from "../blocks";
import type { Difference } from "../causes";
import { explainedWithCause } from "../explanation/explainedWithCause";
import { explainDifference } from "../explanation/explainDifference";
import { waterfall } from "../explanation/waterfall";
import type { Narration } from "../narration";

/** A difference, what drives it and its cause, as a paragraph. */
export function explainedParagraph(narration: Narration, difference: Difference): readonly Block[] {
  return paragraph(explainedWithCause(narration, difference, { length: "standard", own: null }));
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
