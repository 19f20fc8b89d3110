import type { AmountFactKey } from "../factKey";
import type { Citation } from "../sources";
import { defineIndicator, type Indicator } from "./defineIndicator";

type Change = {
  readonly id: string;
  readonly label: string;
  readonly source: Citation;
  readonly current: AmountFactKey;
  readonly base: AmountFactKey;
};

/**
 * Declares by how much an amount differs from its base: (current − base) ÷ base, signed.
 *
 * Undefined when the base is zero: growth from nothing is not 100 %.
 */
export function defineChange({ id, label, source, current, base }: Change): Indicator {
  return defineIndicator({
    id,
    label,
    source,
    inputs: { current, base },
    numerator: "current",
    numeratorLess: ["base"],
    denominator: "base",
    compute: (amounts) => amounts.current.minus(amounts.base).over(amounts.base),
  });
}
