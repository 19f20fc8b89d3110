import type { ChartBar } from "../../../document/reportDocument";
import { markupElement } from "../../markupElement";

/** Of a series that only carries others, or their labels. */
export const invisible = shapeProperties(
  markupElement("a:noFill", {}),
  markupElement("a:ln", {}, [markupElement("a:noFill", {})]),
);

/** Told apart without colour, since reports are printed in black: full, hatched, dashed. */
export const columnLooks: Readonly<Record<ChartBar["kind"], string>> = {
  total: shapeProperties(solid("595959"), outline("595959")),
  increase: shapeProperties(solid("1F6FB2"), outline("1F6FB2")),
  decrease: shapeProperties(
    markupElement("a:pattFill", { prst: "wdUpDiag" }, [
      markupElement("a:fgClr", {}, [colour("B3471B")]),
      markupElement("a:bgClr", {}, [colour("FFFFFF")]),
    ]),
    outline("B3471B"),
  ),
  remainder: shapeProperties(
    solid("FFFFFF"),
    outline("595959", markupElement("a:prstDash", { val: "dash" })),
  ),
};

function shapeProperties(fill: string, line: string): string {
  return markupElement("c:spPr", {}, [fill, line]);
}

function outline(value: string, dash = ""): string {
  return markupElement("a:ln", { w: 9525 }, [solid(value), dash]);
}

function solid(value: string): string {
  return markupElement("a:solidFill", {}, [colour(value)]);
}

function colour(val: string): string {
  return markupElement("a:srgbClr", { val });
}
