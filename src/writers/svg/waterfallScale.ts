import type { ChartBlock } from "../../document/reportDocument";
import { waterfallSpans } from "../waterfallSpans";

/** Turns levels of a waterfall into places on a line. */
export type Scale = {
  readonly at: (level: number) => number;
  /** Whether the line begins above zero. */
  readonly isCut: boolean;
};

/** The scale on which all levels of a waterfall fit into a length; below a cut axis all is its beginning. */
export function waterfallScale(chart: ChartBlock, length: number): Scale {
  const levels = waterfallSpans(chart).map(({ to }) => to);
  const axisStart = Number(chart.axisStart);
  const low = axisStart > 0 ? axisStart : Math.min(0, ...levels);
  const high = Math.max(0, ...levels);
  const whole = high > low ? high - low : 1;
  return {
    at: (level) => (Math.max(0, level - low) / whole) * length,
    isCut: axisStart > 0,
  };
}
