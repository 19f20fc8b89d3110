import type { FigureRun } from "../document/reportDocument";
import type { Fact, FactSet } from "../domain/factSet";
import type { AmountUnit } from "../money/units";
import { phaseName } from "./phrases/phaseName";

/**
 * How a figure is printed, so that it can be printed again from other facts.
 *
 * - `amount:unit` an amount with its unit, in a sentence; `cell:unit` without, in a table
 * - `difference:unit:key` how far the reference is from the fact `key`, unsigned; `cellDifference` signed
 * - `change:key` the same in percent of `key`, unsigned; `cellChange` signed, without the sign `%`
 * - `rate:key` the reference in percent of `key`; `percent` the value of an indicator
 * - `share:key` what the reference adds to the change of `key`, in percent of that change
 * - `coverage:key` how much of the reference's change from `key` the lines named explain, in percent
 * - `remainder:key` what they leave of it
 * - `count` a number of people or things
 * - `score:role:way:of` what an evaluation table makes of it
 */
type FigureForm =
  | `${"amount" | "cell"}:${AmountUnit}`
  | `${"difference" | "cellDifference"}:${AmountUnit}:${string}`
  | `${"change" | "cellChange" | "rate" | "share" | "coverage" | "remainder"}:${string}`
  | `score:${string}`
  | "percent"
  | "count";

/** What ties a printed text to where it comes from. */
export type FigureOrigin = {
  readonly reference: string;
  readonly form: FigureForm;
  readonly alias: string;
};

/** Two facts set against each other, by key. */
export type Pair = { readonly current: string; readonly base: string };

/** A figure that is not yet numbered: the finished document does that in reading order. */
export function figureRun(text: string, { reference, form, alias }: FigureOrigin): FigureRun {
  return { kind: "figure", number: 0, reference, form, text, alias };
}

/** The fact that a figure is set against, where its form names one. */
export function comparedKey(form: string): string | null {
  return (
    /^(?:(?:difference|cellDifference):\w+|change|cellChange|rate|share|coverage|remainder):(.+)$/.exec(
      form,
    )?.[1] ?? null
  );
}

/** What a fact is, for people: “公务接待费 决算数”. */
export function aliasOf(facts: FactSet, key: string): string {
  const fact = facts.facts.get(key);
  return fact === undefined ? key : factName(fact);
}

/** The name of a fact with its phase. */
export function factName({ label, subject }: Fact): string {
  return `${label} ${phaseName(subject.phase)}`;
}
