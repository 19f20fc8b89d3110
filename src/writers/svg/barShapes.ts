import type { ChartBar } from "../../document/reportDocument";
import { markupElement } from "../markupElement";
import type { WaterfallSpan } from "../waterfallSpans";
import { type Box, hatching } from "./hatching";
import { svgNumber } from "./svgNumber";
import type { Scale } from "./waterfallScale";

/** Where a bar is drawn: `x` the left end of the scale, `y` and `height` of the bar. */
type BarPlace = {
  readonly scale: Scale;
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

/** A bar of a waterfall, nothing for zero: filled for a total or an increase, hatched for a decrease, dashed for a remainder. */
export function barShapes(
  { bar, from, to }: WaterfallSpan,
  { scale, x, y, height }: BarPlace,
): readonly string[] {
  if (from === to) {
    return [];
  }
  const ends = [scale.at(from), scale.at(to)];
  const left = Math.min(...ends);
  const box = { x: x + left, y, width: Math.max(thinnest, Math.max(...ends) - left), height };
  return [
    markupElement("rect", { class: `waterfall-${bar.kind}`, ...written(box), ...looks[bar.kind] }),
    ...(bar.kind === "decrease"
      ? [path("waterfall-hatching", hatching(box), looks.decrease.stroke)]
      : []),
    ...(bar.kind === "total" && scale.isCut ? [breakMark(box)] : []),
  ];
}

function written(box: Box): Record<keyof Box, string> {
  return {
    x: svgNumber(box.x),
    y: svgNumber(box.y),
    width: svgNumber(box.width),
    height: svgNumber(box.height),
  };
}

/** Two slanted gaps: the bar is longer than it is drawn. */
function breakMark({ x, y, height }: Box): string {
  const strokes = [10, 15].map(
    (left) => `M${svgNumber(x + left)} ${y + height + 1}l4 ${-(height + 2)}`,
  );
  return markupElement("path", {
    class: "waterfall-break",
    d: strokes.join(""),
    fill: "none",
    stroke: "#ffffff",
    "stroke-width": 2,
  });
}

function path(className: string, d: string, stroke: string): string {
  return markupElement("path", { class: className, d, fill: "none", stroke });
}

/** On white paper; a page says its own by the classes. */
const looks = {
  total: { fill: "#59636e", stroke: "#59636e" },
  increase: { fill: "#1f6fb2", stroke: "#1f6fb2" },
  decrease: { fill: "#ffffff", stroke: "#b3471b" },
  remainder: { fill: "#ffffff", stroke: "#59636e", "stroke-dasharray": "3 2" },
} as const satisfies Record<ChartBar["kind"], Readonly<Record<string, string>>>;

/** So that the smallest change is still seen. */
const thinnest = 1.5;
