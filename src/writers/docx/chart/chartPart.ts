import type { ChartBlock } from "../../../document/reportDocument";
import { fonts } from "../../fonts";
import { markupElement } from "../../markupElement";
import { chartNamespace, drawingNamespace, officeRelationships } from "../namespaces";
import { xmlPart } from "../xmlPart";
import { categoryAxis, valueAxis } from "./axes";
import { columnSeries, labelSeries } from "./series";
import { flag, value } from "./chartElement";

/**
 * A waterfall as a chart of Word's own: stacked columns, the lowest of them invisible.
 *
 * Numbers stand above the columns as text, just as the report prints them: Word would round the
 * values its own way. It has no workbook behind it, so Word draws and styles it, but offers no data to edit.
 */
export function chartPart(chart: ChartBlock): string {
  return xmlPart(
    markupElement(
      "c:chartSpace",
      {
        "xmlns:c": chartNamespace,
        "xmlns:a": drawingNamespace,
        "xmlns:r": officeRelationships,
      },
      [
        flag("roundedCorners", 0),
        markupElement("c:chart", {}, [
          flag("autoTitleDeleted", 1),
          plotArea(chart),
          flag("plotVisOnly", 1),
          value("dispBlanksAs", "gap"),
        ]),
        unframed,
        textProperties(),
      ],
    ),
  );
}

function plotArea(chart: ChartBlock): string {
  return markupElement("c:plotArea", {}, [
    markupElement("c:layout", {}),
    markupElement("c:barChart", {}, [
      value("barDir", "col"),
      value("grouping", "stacked"),
      flag("varyColors", 0),
      ...columnSeries(chart),
      value("gapWidth", 40),
      value("overlap", 100),
      ...axisIds,
    ]),
    markupElement("c:lineChart", {}, [
      value("grouping", "standard"),
      flag("varyColors", 0),
      labelSeries(chart),
      flag("marker", 1),
      ...axisIds,
    ]),
    categoryAxis(),
    valueAxis(chart),
  ]);
}

const axisIds = [value("axId", 1), value("axId", 2)];

const unframed = markupElement("c:spPr", {}, [
  markupElement("a:noFill", {}),
  markupElement("a:ln", {}, [markupElement("a:noFill", {})]),
]);

/** 9 pt, in hundredths of a point. */
function textProperties(): string {
  const typefaces = [
    markupElement("a:latin", { typeface: fonts.latin.name }),
    markupElement("a:ea", { typeface: fonts.plain.name }),
  ];
  return markupElement("c:txPr", {}, [
    markupElement("a:bodyPr", {}),
    markupElement("a:p", {}, [
      markupElement("a:pPr", {}, [markupElement("a:defRPr", { sz: 900 }, typefaces)]),
      markupElement("a:endParaRPr", { lang: "zh-CN" }),
    ]),
  ]);
}
