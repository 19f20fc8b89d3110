import type { AmountFactKey } from "../factKey";
import type { Citation } from "../sources";
import { defineIndicator, type Indicator } from "./defineIndicator";

type Share = {
  readonly id: string;
  readonly label: string;
  readonly source: Citation;
  readonly part: AmountFactKey;
  readonly whole: AmountFactKey;
};

/**
 * Declares what share of a whole a part is: part ÷ whole.
 *
 * Undefined when the whole is zero.
 */
export function defineShare({ id, label, source, part, whole }: Share): Indicator {
  return defineIndicator({
    id,
    label,
    source,
    inputs: { part, whole },
    numerator: "part",
    denominator: "whole",
    compute: (amounts) => amounts.part.over(amounts.whole),
  });
}
