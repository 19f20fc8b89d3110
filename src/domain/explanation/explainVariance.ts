import { remembered } from "../../lib/remembered";
import { keyOf } from "../factKey";
import type { FactSet } from "../factSet";
import { breakdownOf } from "./breakdownOf";
import { detailsOf } from "./details";
import type { Breakdown, BreakdownKind, Explanation } from "./explanation";
import { movesIn } from "./moves";
import { type AccountLine, type ComparedPhases, varianceOf } from "./variance";

/**
 * Takes the difference between two numbers of a line apart, in every way that the tables allow; once
 * for all that ask.
 *
 * @returns null where one of the two numbers is not listed
 */
export function explainVariance(
  facts: FactSet,
  line: AccountLine,
  phases: ComparedPhases,
): Explanation | null {
  const known = explanationsOf(facts);
  const name = `${keyOf({ ...line, phase: phases.current })} ${phases.base}`;
  if (!known.has(name)) {
    known.set(name, takenApart(facts, line, phases));
  }
  return known.get(name) ?? null;
}

const explanationsOf = remembered((_facts: FactSet) => new Map<string, Explanation | null>());

function takenApart(facts: FactSet, line: AccountLine, phases: ComparedPhases): Explanation | null {
  const variance = varianceOf(facts, line, phases);
  if (variance === null) {
    return null;
  }
  const breakdowns = detailsOf(facts, line, phases).map((details) =>
    breakdownOf(facts, variance, details),
  );
  const finest = breakdowns.find(({ kind }) => kind === "leaf") ?? levelOf(breakdowns);
  return { variance, breakdowns, moves: finest === undefined ? [] : movesIn(finest) };
}

/**
 * The breakdown that says most of a difference: one that explains all of it before one that leaves
 * something over, and by codes before by nature.
 *
 * `own`: by what the table lists that is spoken of, which then goes before all others.
 */
export function mainBreakdown(
  { breakdowns }: Explanation,
  own: BreakdownKind | null = null,
): Breakdown | null {
  const asked = breakdowns.find(({ kind }) => kind === own);
  if (asked !== undefined) {
    return asked;
  }
  const coarse = breakdowns.filter(({ kind }) => kind !== "leaf" && kind !== "finestPart");
  return coarse.find(({ outcome }) => outcome !== "differs") ?? coarse[0] ?? null;
}

function levelOf(breakdowns: readonly Breakdown[]): Breakdown | undefined {
  return breakdowns.find(({ kind }) => kind === "level");
}
