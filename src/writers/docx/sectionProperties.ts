import { markupElement } from "../markupElement";
import { linePitch } from "./pageLayout";
import { wordElement } from "./wordElement";

/**
 * A4 with the margins of GB/T 9704: 37 mm top, 28 mm left, 26 mm right, 35 mm bottom.
 *
 * @param footers the relationship ids of the footers of odd and of even pages
 */
export function sectionProperties(footers: Readonly<Record<"odd" | "even", string>>): string {
  return wordElement("sectPr", {}, [
    footerReference("default", footers.odd),
    footerReference("even", footers.even),
    wordElement("pgSz", { w: 11906, h: 16838 }),
    // The page number stands 7 mm below the type area, which is 25 mm above the edge of the sheet.
    wordElement("pgMar", { ...margins, header: 850, footer: 1417, gutter: 0 }),
    // No grid of characters: LibreOffice gives each of them two places. The styles space them instead.
    wordElement("docGrid", { type: "lines", linePitch }),
  ]);
}

const margins = { top: 2098, right: 1474, bottom: 1984, left: 1587 } as const;

function footerReference(type: "default" | "even", id: string): string {
  return markupElement("w:footerReference", { "w:type": type, "r:id": id });
}
