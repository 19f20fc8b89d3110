import type { FactKey } from "../../domain/factKey";
import type { FactSet, FactValue } from "../../domain/factSet";
import type { Indicator } from "../../domain/indicators/defineIndicator";
import { formatExactAmounts } from "./formatAmount";
import { formatCount } from "./formatCount";

/** Both sides of a quotient in words. */
export type Operands = { readonly numerator: string; readonly denominator: string };

/** Both sides of an indicator's quotient: `（决算数 − 年初预算数）` and `年初预算数`. */
export function operandsText(indicator: Indicator, nameOf: (key: FactKey) => string): Operands {
  const { numerator, numeratorAlso, numeratorLess, denominator, denominatorAlso } = indicator;
  return {
    numerator: inBrackets([
      nameOf(numerator),
      ...numeratorAlso.map((key) => ` ＋ ${nameOf(key)}`),
      ...numeratorLess.map((key) => ` − ${nameOf(key)}`),
    ]),
    denominator: inBrackets([
      nameOf(denominator),
      ...denominatorAlso.map((key) => ` ＋ ${nameOf(key)}`),
    ]),
  };
}

/** The figures of an indicator's quotient without their names: `136÷143`. */
export function operandFigures(indicator: Indicator, facts: FactSet): string {
  const values = new Map(
    Object.values(indicator.inputs).flatMap((key) => {
      const value = facts.facts.get(key)?.value;
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
  const texts = valueTexts(values);
  const { numerator, denominator } = operandsText(indicator, (key) => texts.get(key) ?? "");
  return `${numerator}÷${denominator}`.replace(/ /g, "");
}

/** Amounts that are set against each other are all printed in one unit. */
function valueTexts(values: ReadonlyMap<FactKey, FactValue>): ReadonlyMap<FactKey, string> {
  const amounts = [...values].flatMap(([key, value]) =>
    value.kind === "amount" ? [{ key, amount: value.amount }] : [],
  );
  const amountTexts = formatExactAmounts(amounts.map(({ amount }) => amount));
  return new Map([
    ...amounts.map(({ key }, index) => [key, amountTexts[index] ?? ""] as const),
    ...[...values].flatMap(([key, value]) =>
      value.kind === "count" ? [[key, formatCount(value.count)] as const] : [],
    ),
  ]);
}

function inBrackets(terms: readonly string[]): string {
  return terms.length === 1 ? terms.join("") : `（${terms.join("")}）`;
}
