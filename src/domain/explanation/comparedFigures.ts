import { Money } from "../../money/money";
import { type Figure, type FigureTable, figuresOfAll } from "../checks/figureTable";
import { keyOf } from "../factKey";
import type { FactSet } from "../factSet";
import type { AccountLine, ComparedPhases } from "./variance";

/** The two figures of a line as sums take them; `undefined` where no table lists one. */
export type ComparedFigures = {
  readonly current: Figure | undefined;
  readonly base: Figure | undefined;
};

/** Finds the figures of any line in the two phases that are set against each other. */
export function figuresIn(
  facts: FactSet,
  { current, base }: ComparedPhases,
): (line: AccountLine) => ComparedFigures {
  const all: FigureTable = figuresOfAll(facts);
  return (line) => ({
    current: all.get(keyOf({ ...line, phase: current })),
    base: all.get(keyOf({ ...line, phase: base })),
  });
}

/** Whether a sheet prints an amount there: neither absent nor empty. */
export function isPrinted(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && !figure.isBlank;
}

/** What a figure adds to a sum: nothing where it is not listed or left empty. */
export function amountIn(figure: Figure | undefined): Money {
  return figure?.amount ?? Money.zero;
}

/**
 * Whether lines say in both phases what a whole is made up of.
 *
 * Where the whole has money in a phase, so must one of them: a list that was printed for one of the
 * two only would call all its lines new or vanished.
 */
export function areComparable(whole: ComparedFigures, parts: readonly ComparedFigures[]): boolean {
  return (["current", "base"] as const).every(
    (side) => amountIn(whole[side]).isZero || parts.some((part) => isPrinted(part[side])),
  );
}
