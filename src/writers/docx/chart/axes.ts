import type { ChartBlock } from "../../../document/reportDocument";
import { markupElement } from "../../markupElement";
import { waterfallSpans } from "../../waterfallSpans";
import { flag, levelText, value } from "./chartElement";

/** The names under the columns, upright, below the lowest column even where it is negative. */
export function categoryAxis(): string {
  return markupElement("c:catAx", {}, [
    value("axId", 1),
    markupElement("c:scaling", {}, [value("orientation", "minMax")]),
    flag("delete", 0),
    value("axPos", "b"),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    thinLine,
    upright,
    value("crossAx", 2),
    value("crosses", "autoZero"),
    flag("auto", 0),
    value("lblAlgn", "ctr"),
    value("lblOffset", 50),
    flag("noMultiLvlLbl", 1),
  ]);
}

/** Not drawn, since every column bears its number; with room above the highest for its own. */
export function valueAxis(chart: ChartBlock): string {
  const levels = waterfallSpans(chart).map(({ to }) => to);
  const start = Number(chart.axisStart);
  const low = start > 0 ? start : Math.min(0, ...levels);
  const high = Math.max(0, ...levels);
  const room = (high - low) * 0.12;
  return markupElement("c:valAx", {}, [
    value("axId", 2),
    markupElement("c:scaling", {}, [
      value("orientation", "minMax"),
      value("max", levelText(high + room)),
      value("min", levelText(low < 0 ? low - room : low)),
    ]),
    flag("delete", 1),
    value("axPos", "l"),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "none"),
    value("crossAx", 1),
    value("crosses", "min"),
    value("crossBetween", "between"),
  ]);
}

const thinLine = markupElement("c:spPr", {}, [
  markupElement("a:ln", { w: 6350 }, [
    markupElement("a:solidFill", {}, [markupElement("a:srgbClr", { val: "7F7F7F" })]),
  ]),
]);

/** Word would turn long names otherwise. */
const upright = markupElement("c:txPr", {}, [
  markupElement("a:bodyPr", { rot: 0, vert: "horz" }),
  markupElement("a:p", {}, [
    markupElement("a:pPr", {}, [markupElement("a:defRPr", { sz: 900 })]),
    markupElement("a:endParaRPr", { lang: "zh-CN" }),
  ]),
]);
