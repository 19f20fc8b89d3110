import type { BreakdownKind } from "../../domain/explanation/explanation";
import { mainBreakdown } from "../../domain/explanation/explainVariance";
import type { FactSet } from "../../domain/factSet";
import { pairOf } from "../budgetParts";
import type { Difference } from "../causes";
import type { Part } from "../prose";
import { differenceStatement } from "../differenceStatement";
import { explainDifference } from "./explainDifference";
import { breakdownNames } from "./breakdownNames";
import { driversSentence } from "./driversSentence";
import { fewLines, manyLines } from "./namedContributions";

/**
 * How much is said of a difference: `brief` that it is one; `standard` also the two or three lines
 * that drive it; `full` all lines worth naming, from every side.
 */
export type ExplanationLength = "brief" | "standard" | "full";

/** A difference in sentences, without its cause: both amounts, how they stand, and what drives it. */
export function explainedDifference(
  facts: FactSet,
  difference: Difference,
  length: ExplanationLength,
): Part {
  const statement = differenceStatement(facts, difference);
  return length === "brief" || statement === null
    ? statement
    : [statement, driversOf(facts, difference, { length, own: null })];
}

/** How much is said, and by what first where a table is spoken of. */
export type DriversAsked = {
  readonly length: Exclude<ExplanationLength, "brief">;
  readonly own: BreakdownKind | null;
};

/** What drives a difference, in sentences; nothing where no table tells. */
export function driversOf(
  facts: FactSet,
  difference: Difference,
  { length, own }: DriversAsked,
): Part {
  // an empty cell of the accounts is nothing that could be taken apart
  const isReported = facts.facts.has(pairOf(difference).current);
  const explanation = isReported ? explainDifference(facts, difference) : null;
  const main = explanation === null ? null : mainBreakdown(explanation, own);
  if (explanation === null || main === null) {
    return [];
  }
  const { variance, breakdowns } = explanation;
  const limits = length === "full" ? manyLines : fewLines;
  const first = driversSentence("其中：", { facts, variance, breakdown: main, limits });
  const others = length === "full" ? breakdowns.filter((breakdown) => breakdown !== main) : [];
  return [
    first,
    ...others.map((breakdown) =>
      driversSentence(`${breakdownNames[breakdown.kind]}看，`, {
        facts,
        variance,
        breakdown,
        limits: fewLines,
      }),
    ),
  ];
}
