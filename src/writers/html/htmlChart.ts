import type { ChartBlock } from "../../document/reportDocument";
import { escapeMarkup } from "../escapeMarkup";
import { markupElement } from "../markupElement";
import { writeWaterfall } from "../svg/writeWaterfall";
import { htmlRuns } from "./htmlRuns";

/** A picture with its unit line above and its caption below; what it says in words stands inside the drawing. */
export function htmlChart(chart: ChartBlock): string {
  return markupElement("figure", { class: "report-chart" }, [
    markupElement("p", { class: "report-unit" }, [escapeMarkup(chart.unitLine)]),
    writeWaterfall(chart),
    markupElement("figcaption", { class: "report-caption" }, [htmlRuns(chart.caption)]),
  ]);
}
