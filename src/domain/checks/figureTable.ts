import { conceptOf } from "../concepts/concept";
import type { Fact, FactSet } from "../factSet";
import type { Reading, Source, Statement, Subject } from "../statement";
import { Money } from "../../money/money";
import type { PrintedAmount } from "../../money/roundingTail";
import { remembered } from "../../lib/remembered";

/** One amount as sums take it: a blank counts as nothing, and is remembered. */
export type Figure = PrintedAmount & {
  readonly key: string;
  readonly subject: Subject;
  readonly isBlank: boolean;
  readonly isPartOfList: boolean;
  readonly source: Source;
};

/** The amounts of one table, or of all tables together, by fact key. */
export type FigureTable = ReadonlyMap<string, Figure>;

/** The amounts of one table; where it prints one twice, the first that is not blank. */
export const figuresOf = remembered((statement: Statement): FigureTable => {
  const figures = new Map<string, Figure>();
  for (const reading of statement.readings) {
    const figure = figureOf(reading);
    const earlier = figure === null ? undefined : figures.get(figure.key);
    if (figure !== null && (earlier === undefined || (earlier.isBlank && !figure.isBlank))) {
      figures.set(figure.key, figure);
    }
  }
  return figures;
});

/** The amounts of all tables together, each at its most precise reading. */
export const figuresOfAll = remembered(({ facts, blanks }: FactSet): FigureTable => {
  const figures = new Map<string, Figure>();
  for (const reading of [...[...facts.values()].map(readingOf), ...blanks.values()]) {
    const figure = figureOf(reading);
    if (figure !== null) {
      figures.set(figure.key, figure);
    }
  }
  return figures;
});

/** The reading that a fact's value was taken from. */
export function readingOf({ key, value, readings }: Fact): Reading {
  const found = readings.find(({ value: read }) =>
    value.kind === "amount"
      ? read.kind === "amount" && read.amount.equals(value.amount) && read.step.equals(value.step)
      : read.kind === "count" && read.count === value.count,
  );
  if (found === undefined) {
    throw new Error(`fact ${key} has no reading of its value`);
  }
  return found;
}

function figureOf({ key, subject, value, isPartOfList, source }: Reading): Figure | null {
  if (value.kind === "count" || conceptOf(subject.concept).kind === "count") {
    return null;
  }
  const isBlank = value.kind === "blank";
  return {
    amount: isBlank ? Money.zero : value.amount,
    step: isBlank ? Money.zero : value.step,
    key,
    subject,
    isBlank,
    isPartOfList,
    source,
  };
}
