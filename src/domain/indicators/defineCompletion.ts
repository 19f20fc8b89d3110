import type { AmountFactKey } from "../factKey";
import type { Citation } from "../sources";
import { defineIndicator, type Indicator } from "./defineIndicator";

type Completion = {
  readonly id: string;
  readonly label: string;
  readonly source: Citation;
  readonly spent: AmountFactKey;
  readonly budgeted: AmountFactKey;
};

/**
 * Declares how much of a budget was used or received: actual ÷ budget.
 *
 * Undefined when nothing was budgeted.
 */
export function defineCompletion({ id, label, source, spent, budgeted }: Completion): Indicator {
  return defineIndicator({
    id,
    label,
    source,
    inputs: { spent, budgeted },
    numerator: "spent",
    denominator: "budgeted",
    compute: (amounts) => amounts.spent.over(amounts.budgeted),
  });
}
