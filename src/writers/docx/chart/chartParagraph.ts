import { legalCharacters } from "../../escapeMarkup";
import { markupElement } from "../../markupElement";
import { chartNamespace, drawingNamespace } from "../namespaces";
import { typeAreaWidths } from "../pageLayout";
import { paragraph } from "../paragraph";
import { wordElement } from "../wordElement";
import { chartRelationshipId } from "./chartParts";

/** A chart of the document by its number, and what it says for those who do not see it. */
type PlacedChart = { readonly number: number; readonly alternative: string };

/** The paragraph in which a chart stands, as wide as the type area of an upright sheet. */
export function chartParagraph({ number, alternative }: PlacedChart): string {
  const reference = markupElement("c:chart", {
    "xmlns:c": chartNamespace,
    "r:id": chartRelationshipId(number),
  });
  const inline = markupElement(
    "wp:inline",
    {
      "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
    },
    [
      markupElement("wp:extent", { cx: widthEmu, cy: heightEmu }),
      markupElement("wp:docPr", {
        id: number,
        name: `Chart ${String(number)}`,
        descr: legalCharacters(alternative),
      }),
      markupElement("wp:cNvGraphicFramePr", {}),
      markupElement("a:graphic", { "xmlns:a": drawingNamespace }, [
        markupElement("a:graphicData", { uri: chartNamespace }, [reference]),
      ]),
    ],
  );
  return paragraph("ReportPicture", [wordElement("r", {}, [wordElement("drawing", {}, [inline])])]);
}

/** English Metric Units: 635 to a twentieth of a point. */
const widthEmu = typeAreaWidths.portrait * 635;
const heightEmu = 2_700_000;
