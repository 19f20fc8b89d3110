import { markupElement } from "../markupElement";
import { linePitch, type Orientation } from "./pageLayout";
import { wordElement } from "./wordElement";

/** The relationship ids of the footers of odd and of even pages. */
export const footerIds = { odd: "rId4", even: "rId5" } as const;

/**
 * A4 with the margins of GB/T 9704: 37 mm top, 28 mm left, 26 mm right, 35 mm bottom; on its side with
 * the head of the sheet to the right, so that it is bound at the top.
 */
export function sectionProperties(orientation: Orientation): string {
  return wordElement("sectPr", {}, [
    footerReference("default", footerIds.odd),
    footerReference("even", footerIds.even),
    ...sheets[orientation],
    // No grid of characters: LibreOffice gives each of them two places. The styles space them instead.
    wordElement("docGrid", { type: "lines", linePitch }),
  ]);
}

// The page number stands below the type area: 7 mm upright, 25 mm above the edge of the sheet.
const sheets: Readonly<Record<Orientation, readonly string[]>> = {
  portrait: [
    wordElement("pgSz", { w: 11906, h: 16838 }),
    margins({ top: 2098, right: 1474, bottom: 1984, left: 1587, footer: 1417 }),
  ],
  landscape: [
    wordElement("pgSz", { w: 16838, h: 11906, orient: "landscape" }),
    margins({ top: 1587, right: 2098, bottom: 1474, left: 1984, footer: 907 }),
  ],
};

type Margins = Readonly<Record<"top" | "right" | "bottom" | "left" | "footer", number>>;

function margins({ footer, ...sides }: Margins): string {
  return wordElement("pgMar", { ...sides, header: 850, footer, gutter: 0 });
}

function footerReference(type: "default" | "even", id: string): string {
  return markupElement("w:footerReference", { "w:type": type, "r:id": id });
}
