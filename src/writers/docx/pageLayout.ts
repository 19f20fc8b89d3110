import { AlignmentType, DocumentGridType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import type { ISectionOptions } from "docx";

/** Width between the margins, in twentieths of a point: 156 mm. */
export const typeAreaWidth = 8845;

/** 28 characters of 16 pt to a line: each gives up a quarter of a point; in twentieths of a point. */
export const characterSpacing = -5;

/** 22 lines to a page: 28.95 pt, in twentieths of a point. */
export const linePitch = 579;

/** A4 with the margins of GB/T 9704: 37 mm top, 28 mm left, 26 mm right, 35 mm bottom. */
export const pageLayout = {
  page: {
    size: { width: 11906, height: 16838 },
    // The page number stands 7 mm below the type area, which is 25 mm above the edge of the sheet.
    margin: { top: 2098, left: 1587, right: 1474, bottom: 1984, header: 850, footer: 1417 },
  },
  // No grid of characters: LibreOffice gives each of them two places. The styles space them instead.
  grid: { type: DocumentGridType.LINES, linePitch },
} satisfies ISectionOptions["properties"];

/** Page numbers outside: right on odd pages, left on even ones. */
export function pageFooters(): NonNullable<ISectionOptions["footers"]> {
  return {
    default: pageNumber({ alignment: AlignmentType.RIGHT, indent: { right: oneCharacter } }),
    even: pageNumber({ alignment: AlignmentType.LEFT, indent: { left: oneCharacter } }),
  };
}

type Side = Pick<ConstructorParameters<typeof Paragraph>[0] & object, "alignment" | "indent">;

function pageNumber(side: Side): Footer {
  const number = new TextRun({ children: ["\u2014 ", PageNumber.CURRENT, " \u2014"] });
  return new Footer({
    children: [new Paragraph({ style: "Footer", ...side, children: [number] })],
  });
}

/** One character of the page number's size, 14 pt. */
const oneCharacter = 280;
