import type { ChartBlock } from "../../../document/reportDocument";
import { escapeMarkup } from "../../escapeMarkup";
import { markupElement } from "../../markupElement";
import { type WaterfallSpan, waterfallSpans } from "../../waterfallSpans";
import { wrapText } from "../../wrapText";
import { flag, levelText, value } from "./chartElement";
import { columnLooks, invisible } from "./looks";
import { dataLabels } from "./dataLabels";

/** The columns: what carries them, what of them is above zero, and what is below. */
export function columnSeries(chart: ChartBlock): readonly string[] {
  const spans = waterfallSpans(chart);
  const column = (name: SeriesName, looks: readonly string[], levels: readonly number[]): string =>
    series(name, [flag("invertIfNegative", 0), ...looks, ...data(spans, name, levels)]);
  const drawn = (name: SeriesName, levels: readonly number[]): string =>
    column(name, pointLooks(spans, levels), levels);
  return [
    column("carrier", [], spans.map(carrierOf)),
    drawn("above", spans.map(aboveOf)),
    drawn("below", spans.map(belowOf)),
  ];
}

/** Of the columns that have a height: the outline of the others would be a line at zero. */
function pointLooks(spans: readonly WaterfallSpan[], levels: readonly number[]): readonly string[] {
  return spans.flatMap(({ bar }, index) =>
    levels[index] === 0
      ? []
      : [
          markupElement("c:dPt", {}, [
            value("idx", index),
            flag("invertIfNegative", 0),
            flag("bubble3D", 0),
            columnLooks[bar.kind],
          ]),
        ],
  );
}

/** The numbers, each above its column, on a line that is not drawn. */
export function labelSeries(chart: ChartBlock): string {
  const spans = waterfallSpans(chart);
  const tops = spans.map(({ from, to }) => Math.max(from, to));
  return series("labels", [
    markupElement("c:marker", {}, [value("symbol", "none")]),
    dataLabels(chart.bars),
    ...data(spans, "labels", tops),
    flag("smooth", 0),
  ]);
}

type SeriesName = "carrier" | "above" | "below" | "labels";

/** Columns of the sheet that would hold the data. */
const columns: Readonly<Record<SeriesName, string>> = {
  carrier: "B",
  above: "C",
  below: "D",
  labels: "E",
};

function series(name: SeriesName, content: readonly string[]): string {
  const number = Object.keys(columns).indexOf(name);
  return markupElement("c:ser", {}, [
    value("idx", number),
    value("order", number),
    markupElement("c:tx", {}, [markupElement("c:v", {}, [name])]),
    invisible,
    ...content,
  ]);
}

/** From zero to where the column begins, on the side of zero that it is on; nothing where it crosses zero. */
function carrierOf({ from, to }: WaterfallSpan): number {
  if (from > 0 && to > 0) {
    return Math.min(from, to);
  }
  return from < 0 && to < 0 ? Math.max(from, to) : 0;
}

function aboveOf({ from, to }: WaterfallSpan): number {
  return Math.max(0, from, to) - Math.max(0, Math.min(from, to));
}

function belowOf({ from, to }: WaterfallSpan): number {
  return Math.min(0, from, to) - Math.min(0, Math.max(from, to));
}

function data(
  spans: readonly WaterfallSpan[],
  name: SeriesName,
  levels: readonly number[],
): readonly string[] {
  const last = String(spans.length + 1);
  const lineEm = charactersAcross / spans.length - 0.5;
  const labels = spans.map(({ bar }) => wrapText(bar.label, { lineEm, lines: 4 }).join("\n"));
  return [
    markupElement("c:cat", {}, [
      markupElement("c:strRef", {}, [
        markupElement("c:f", {}, [`Sheet1!$A$2:$A$${last}`]),
        markupElement("c:strCache", {}, [...points(labels)]),
      ]),
    ]),
    markupElement("c:val", {}, [
      markupElement("c:numRef", {}, [
        markupElement("c:f", {}, [`Sheet1!$${columns[name]}$2:$${columns[name]}$${last}`]),
        markupElement("c:numCache", {}, [
          markupElement("c:formatCode", {}, ["General"]),
          ...points(levels.map(levelText)),
        ]),
      ]),
    ]),
  ];
}

function points(texts: readonly string[]): readonly string[] {
  return [
    value("ptCount", texts.length),
    ...texts.map((text, idx) =>
      markupElement("c:pt", { idx }, [markupElement("c:v", {}, [escapeMarkup(text)])]),
    ),
  ];
}

/** How many characters of 9 pt stand beside each other between the margins. */
const charactersAcross = 49;
