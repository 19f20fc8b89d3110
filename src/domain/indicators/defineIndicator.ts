import type { Money, Ratio } from "../../money/money";
import { type CountFactKey, type FactKey, subjectOf } from "../factKey";
import type { FactSet } from "../factSet";
import { conceptOf } from "../concepts/concept";
import type { Citation } from "../sources";

/** Named facts that a formula or a rule reads. */
export type Inputs = Readonly<Record<string, FactKey>>;

/** What a key gives: an amount, or a number of people or things. */
export type ValueOf<Key> = Key extends CountFactKey ? number : Money;

/** The values of named facts, all present. */
export type Values<I extends Inputs> = { readonly [Name in keyof I]: ValueOf<I[Name]> };

type Declaration<I extends Inputs> = {
  readonly id: string;
  readonly label: string;
  readonly source: Citation;
  readonly inputs: I;
  /** Which inputs the quotient stands on, for naming them; both are keys of `inputs`. */
  readonly numerator: keyof I & string;
  readonly denominator: keyof I & string;
  /** Inputs that are added to the numerator; keys of `inputs` too. */
  readonly numeratorAlso?: readonly (keyof I & string)[];
  /** Inputs that are taken off the numerator; keys of `inputs` too. */
  readonly numeratorLess?: readonly (keyof I & string)[];
  /** Inputs that are added to the denominator; keys of `inputs` too. */
  readonly denominatorAlso?: readonly (keyof I & string)[];
  /** Gets exact values that are all present. */
  readonly compute: (values: Values<I>) => Ratio;
};

/** A declared quotient of facts with its citation. */
export type Indicator = {
  readonly id: string;
  readonly label: string;
  readonly source: Citation;
  /** Everything the formula reads, by the names it uses. */
  readonly inputs: Inputs;
  readonly numerator: FactKey;
  readonly denominator: FactKey;
  /** What is added to `numerator`; mostly nothing. */
  readonly numeratorAlso: readonly FactKey[];
  /** What is taken off `numerator`: the base of a change. */
  readonly numeratorLess: readonly FactKey[];
  /** What is added to `denominator`; mostly nothing. */
  readonly denominatorAlso: readonly FactKey[];
  readonly evaluate: (facts: FactSet) => IndicatorValue;
};

/**
 * `undefined`: nothing to divide by, or a negative amount, of which no rate means anything. `missing`: a fact is not
 * reported; it is named.
 */
export type IndicatorValue =
  | { readonly status: "value"; readonly ratio: Ratio }
  | { readonly status: "undefined" }
  | { readonly status: "missing"; readonly missing: readonly FactKey[] };

/** Declares an indicator; missing facts are reported before `compute` is called. */
export function defineIndicator<const I extends Inputs>(declaration: Declaration<I>): Indicator {
  const { id, label, source, inputs, compute } = declaration;
  return {
    id,
    label,
    source,
    inputs,
    numerator: keyNamed(inputs, declaration.numerator),
    denominator: keyNamed(inputs, declaration.denominator),
    numeratorAlso: (declaration.numeratorAlso ?? []).map((name) => keyNamed(inputs, name)),
    numeratorLess: (declaration.numeratorLess ?? []).map((name) => keyNamed(inputs, name)),
    denominatorAlso: (declaration.denominatorAlso ?? []).map((name) => keyNamed(inputs, name)),
    evaluate: (facts) => {
      const values = valuesOf(facts, inputs);
      if ("missing" in values) {
        return { status: "missing", missing: values.missing };
      }
      if (Object.values(values.present).some(isNegative)) {
        return { status: "undefined" };
      }
      const ratio = compute(values.present as Values<I>);
      return ratio.isUndefined ? { status: "undefined" } : { status: "value", ratio };
    },
  };
}

/** Looks up declared inputs; names all that no table reports. */
export function valuesOf(
  facts: FactSet,
  inputs: Inputs,
):
  | { readonly present: Readonly<Record<string, Money | number>> }
  | { readonly missing: readonly FactKey[] } {
  const present: Record<string, Money | number> = {};
  const missing: FactKey[] = [];
  for (const [name, key] of Object.entries(inputs)) {
    const value = facts.facts.get(key)?.value;
    if (value?.kind !== conceptOf(subjectOf(key).concept).kind) {
      missing.push(key);
    } else {
      present[name] = value.kind === "amount" ? value.amount : value.count;
    }
  }
  return missing.length > 0 ? { missing } : { present };
}

function isNegative(value: Money | number): boolean {
  return typeof value === "number" ? value < 0 : value.isNegative;
}

function keyNamed(inputs: Inputs, name: string): FactKey {
  const key = inputs[name];
  if (key === undefined) {
    throw new Error(`no input ${name}`);
  }
  return key;
}
