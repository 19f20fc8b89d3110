import type { ChartBar } from "../../../document/reportDocument";
import { escapeMarkup } from "../../escapeMarkup";
import { markupElement } from "../../markupElement";
import { flag, value } from "./chartElement";

/** The printed number of each bar, above its point. */
export function dataLabels(bars: readonly ChartBar[]): string {
  return markupElement("c:dLbls", {}, [
    ...bars.map(({ text }, index) =>
      markupElement("c:dLbl", {}, [
        value("idx", index),
        markupElement("c:layout", {}),
        markupElement("c:tx", {}, [
          markupElement("c:rich", {}, [
            markupElement("a:bodyPr", {}),
            markupElement("a:p", {}, [
              markupElement("a:r", {}, [
                markupElement("a:rPr", { lang: "zh-CN" }),
                markupElement("a:t", {}, [escapeMarkup(text)]),
              ]),
            ]),
          ]),
        ]),
        ...shown,
      ]),
    ),
    ...shown,
  ]);
}

const shown = [
  value("dLblPos", "t"),
  flag("showLegendKey", 0),
  flag("showVal", 1),
  flag("showCatName", 0),
  flag("showSerName", 0),
  flag("showPercent", 0),
  flag("showBubbleSize", 0),
];
