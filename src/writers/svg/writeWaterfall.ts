import type { ChartBlock } from "../../document/reportDocument";
import { emWidth } from "../../lib/emWidth";
import { escapeMarkup } from "../escapeMarkup";
import { markupElement } from "../markupElement";
import { runText } from "../runText";
import { type WaterfallSpan, waterfallSpans } from "../waterfallSpans";
import { barShapes } from "./barShapes";
import { svgNumber } from "./svgNumber";
import { type Scale, waterfallScale } from "./waterfallScale";
import { wrapText } from "../wrapText";

/**
 * A waterfall as SVG text: a row for each bar, its label and its number above it.
 *
 * It is as wide as its place and scales with it; made to be read at 290 px. Colours stand in it as
 * attributes, and every piece has a class by which a page may give it others. A decrease is hatched
 * and signed, so that nothing hangs on colour. Figures are printed as they are given.
 */
export function writeWaterfall(chart: ChartBlock): string {
  const scale = waterfallScale(chart, plotWidth);
  const rows = placedRows(waterfallSpans(chart));
  const height = rows.reduce((bottom, row) => Math.max(bottom, bottomOf(row)), 0) + 2;
  return markupElement(
    "svg",
    {
      class: "waterfall",
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${svgNumber(height)}`,
      role: "img",
      "font-size": fontSize,
    },
    [
      markupElement("title", {}, [escapeMarkup(chart.caption.map(runText).join(""))]),
      markupElement("desc", {}, [escapeMarkup(chart.alternative)]),
      axis(scale, height),
      ...links(rows, scale),
      ...rows.map((row) => rowGroup(row, scale)),
    ],
  );
}

/** A bar with its label, `top` where its text begins. */
type Row = WaterfallSpan & { readonly labels: readonly string[]; readonly top: number };

function placedRows(spans: readonly WaterfallSpan[]): readonly Row[] {
  let top = 0;
  return spans.map((span) => {
    const lineEm = (width - labelGap) / fontSize - emWidth(span.bar.text);
    const row = { ...span, top, labels: wrapText(span.bar.label, { lineEm, lines: 2 }) };
    top = bottomOf(row) + rowGap;
    return row;
  });
}

function rowGroup(row: Row, scale: Scale): string {
  const { bar, labels, top } = row;
  const place = (x: number, line: number) => ({ x, y: top + (line + 0.8) * lineHeight });
  return markupElement("g", {}, [
    ...labels.map((label, line) =>
      markupElement("text", { class: "waterfall-text", ...place(0, line), fill: ink }, [
        escapeMarkup(label),
      ]),
    ),
    markupElement(
      "text",
      {
        class: "waterfall-text waterfall-number",
        ...place(width, 0),
        "text-anchor": "end",
        fill: ink,
      },
      [escapeMarkup(bar.text)],
    ),
    ...barShapes(row, { scale, x: margin, y: barTop(row), height: barHeight }),
  ]);
}

/** From the end of each bar down to the next. */
function links(rows: readonly Row[], scale: Scale): readonly string[] {
  return rows.slice(1).map((row, index) => {
    const before = rows[index] ?? row;
    const x = svgNumber(margin + scale.at(before.to));
    return rule("waterfall-link", `M${x} ${bottomOf(before)}V${barTop(row)}`);
  });
}

/** Where zero is, unless it is the edge. */
function axis(scale: Scale, height: number): string {
  const x = svgNumber(margin + scale.at(0));
  return scale.at(0) === 0 ? "" : rule("waterfall-axis", `M${x} 0V${svgNumber(height)}`);
}

function rule(className: string, d: string): string {
  return markupElement("path", { class: className, d, fill: "none", stroke: "#c4c9cf" });
}

function barTop({ top, labels }: Row): number {
  return top + Math.max(1, labels.length) * lineHeight + 3;
}

function bottomOf(row: Row): number {
  return barTop(row) + barHeight;
}

const width = 320;
const margin = 1;
const plotWidth = width - 2 * margin;
const fontSize = 12;
const lineHeight = 16;
const barHeight = 12;
const rowGap = 7;
/** Between a label and its number. */
const labelGap = 12;
const ink = "#1a1a1a";
