import type { ChartBar, ChartBlock } from "../document/reportDocument";

/** A bar with the levels that it reaches from and to, for drawing only. */
export type WaterfallSpan = {
  readonly bar: ChartBar;
  readonly from: number;
  readonly to: number;
};

/** Hangs each change of a waterfall where the bar before it ends; totals stand on zero. */
export function waterfallSpans({ bars }: Pick<ChartBlock, "bars">): readonly WaterfallSpan[] {
  let level = 0;
  return bars.map((bar) => {
    const from = bar.kind === "total" ? 0 : level;
    level = from + Number(bar.value);
    return { bar, from, to: level };
  });
}
