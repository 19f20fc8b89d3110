import type { CountFactKey } from "../domain/factKey";
import { countOf, type FactSet } from "../domain/factSet";
import type { Indicator } from "../domain/indicators/defineIndicator";
import type { Money } from "../money/money";
import type { AmountUnit } from "../money/units";
import { aliasOf, figureRun, type Pair } from "./figures";
import { formatAmount, formatTableAmount, proseUnit } from "./phrases/formatAmount";
import { formatCount } from "./phrases/formatCount";
import { formatPercent, formatTablePercent } from "./phrases/formatPercent";
import type { Part } from "./prose";
import { plainRateOf } from "./plainRates";

/** What stands for a percent in a table where there is nothing to divide by. */
const noRate = "—";

/** An amount in a sentence, with its unit. */
export function amountFigure(facts: FactSet, key: string): Part {
  const amount = amountByKey(facts, key);
  return amount === undefined
    ? null
    : figureRun(formatAmount(amount), {
        reference: key,
        form: `amount:${proseUnit}`,
        alias: aliasOf(facts, key),
      });
}

/** A number of people or things. */
export function countFigure(facts: FactSet, key: CountFactKey): Part {
  const count = countOf(facts, key);
  return count === undefined
    ? null
    : figureRun(formatCount(count), { reference: key, form: "count", alias: aliasOf(facts, key) });
}

/** The value of an indicator in percent; missing where it has none. */
export function indicatorFigure(facts: FactSet, { id, label, evaluate }: Indicator): Part {
  const value = evaluate(facts);
  return value.status === "value"
    ? figureRun(formatPercent(value.ratio), { reference: id, form: "percent", alias: label })
    : null;
}

/** One fact in percent of another; missing where nothing can be divided, or something is negative. */
export function rateFigure(facts: FactSet, pair: Pair): Part {
  const amounts = amountsOf(facts, pair);
  return amounts === null || amounts.base.isZero || hasNegative(amounts)
    ? null
    : figureRun(formatPercent(amounts.current.over(amounts.base)), plainRateOf(facts, pair));
}

/** An amount in a table cell. */
export function amountCell(facts: FactSet, key: string, unit: AmountUnit): Part {
  const amount = amountByKey(facts, key);
  return amount === undefined
    ? null
    : figureRun(formatTableAmount(amount, unit), {
        reference: key,
        form: `cell:${unit}`,
        alias: aliasOf(facts, key),
      });
}

/** How far two facts are apart, signed, in a table cell. */
export function differenceCell(facts: FactSet, pair: Pair, unit: AmountUnit): Part {
  const amounts = amountsOf(facts, pair);
  return amounts === null
    ? null
    : figureRun(formatTableAmount(amounts.current.minus(amounts.base), unit), {
        reference: pair.current,
        form: `cellDifference:${unit}:${pair.base}`,
        alias: pairAlias(facts, pair, "增减额"),
      });
}

/** The same in percent of the base, without `%`; a dash where there is no such rate. */
export function changeCell(facts: FactSet, pair: Pair): Part {
  const amounts = amountsOf(facts, pair);
  if (amounts === null) {
    return null;
  }
  return amounts.base.isZero || hasNegative(amounts)
    ? noRate
    : figureRun(formatTablePercent(amounts.current.minus(amounts.base).over(amounts.base)), {
        reference: pair.current,
        form: `cellChange:${pair.base}`,
        alias: pairAlias(facts, pair, "增减%"),
      });
}

/** One fact in percent of another, with `%`, in a table cell; a dash where there is no such rate. */
export function rateCell(facts: FactSet, pair: Pair): Part {
  return amountsOf(facts, pair) === null ? null : (rateFigure(facts, pair) ?? noRate);
}

/** What two facts set against each other are called. */
export function pairAlias(facts: FactSet, { current, base }: Pair, what: string): string {
  return `${aliasOf(facts, current)}比${aliasOf(facts, base)}${what}`;
}

/** The amount of a fact, `undefined` where no table reports it. */
export function amountByKey(facts: FactSet, key: string): Money | undefined {
  const value = facts.facts.get(key)?.value;
  return value?.kind === "amount" ? value.amount : undefined;
}

type Amounts = { readonly current: Money; readonly base: Money };

function amountsOf(facts: FactSet, { current, base }: Pair): Amounts | null {
  const left = amountByKey(facts, current);
  const right = amountByKey(facts, base);
  return left === undefined || right === undefined ? null : { current: left, base: right };
}

function hasNegative({ current, base }: Amounts): boolean {
  return current.isNegative || base.isNegative;
}
