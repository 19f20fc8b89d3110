import { fonts } from "../fonts";
import type { Font } from "../fonts";
import { characterSpacing, linePitch } from "./pageLayout";

/** A paragraph style; lengths are in twentieths of a point. */
export type StyleDefinition = {
  /** Word's own name where Word has such a style, so that its navigation and lists know it. */
  readonly name: string;
  /** The style of the paragraph typed after one of this style; its own where not given. */
  readonly next?: "ReportBody";
  /** Of Chinese text. */
  readonly font: Font;
  /** Of digits and Latin letters; Times New Roman where not given. */
  readonly latinFont?: Font;
  readonly sizePt: number;
  readonly alignment: "both" | "left" | "right" | "center";
  /** A fixed pitch, or `single` for what the font needs. */
  readonly line: number | "single";
  /** Added to each character; none where not given. */
  readonly characterSpacing?: number;
  readonly weight?: "bold";
  readonly before?: number;
  readonly after?: number;
  readonly indent?: "firstLine" | "signature";
  readonly keepNext?: true;
  /** 0 is the highest level of the navigation. */
  readonly outlineLevel?: number;
};

/** The id of a paragraph style of the report. */
export type ParagraphStyleId = keyof typeof paragraphStyles;

/** Between a cell's rule and its text, on each side. */
export const cellMargin = 57;

/** The character style of what is still to be filled in. */
export const blankStyle = "ReportBlank";

const text = {
  font: fonts.body,
  sizePt: 16,
  alignment: "both",
  line: linePitch,
  characterSpacing,
} as const;
const heading = { ...text, next: "ReportBody", indent: "firstLine", keepNext: true } as const;
const small = { font: fonts.plain, sizePt: 10.5, line: 320 } as const;
const cell = { ...small, line: "single" } as const;
const total = { ...cell, weight: "bold" } as const;

/** Every paragraph style of the report by its id, laid down by GB/T 9704 where it speaks of it. */
export const paragraphStyles = {
  Normal: { ...text, name: "Normal" },
  ReportBody: { ...text, name: "Report Body", indent: "firstLine" },
  ReportCentred: { ...text, name: "Report Centred", alignment: "center" },
  ReportSignature: {
    ...text,
    name: "Report Signature",
    alignment: "right",
    indent: "signature",
  },
  Title: {
    name: "Title",
    next: "ReportBody",
    font: fonts.title,
    sizePt: 22,
    alignment: "center",
    line: 700,
    after: linePitch,
    keepNext: true,
  },
  Heading1: { ...heading, name: "heading 1", font: fonts.heading, outlineLevel: 0 },
  Heading2: { ...heading, name: "heading 2", font: fonts.subheading, outlineLevel: 1 },
  Heading3: { ...heading, name: "heading 3", outlineLevel: 2 },
  Heading4: { ...heading, name: "heading 4", outlineLevel: 3 },
  Caption: {
    name: "caption",
    font: fonts.heading,
    sizePt: 12,
    alignment: "center",
    line: 400,
    before: 120,
    keepNext: true,
  },
  ReportUnit: { ...small, name: "Report Unit Line", alignment: "right", keepNext: true },
  ReportTableHeader: { ...cell, name: "Report Table Header", alignment: "center", keepNext: true },
  ReportTableLeft: { ...cell, name: "Report Table Left", alignment: "left" },
  ReportTableCentre: { ...cell, name: "Report Table Centre", alignment: "center" },
  ReportTableRight: { ...cell, name: "Report Table Right", alignment: "right" },
  ReportTotalLeft: { ...total, name: "Report Total Left", alignment: "left" },
  ReportTotalCentre: { ...total, name: "Report Total Centre", alignment: "center" },
  ReportTotalRight: { ...total, name: "Report Total Right", alignment: "right" },
  ReportPicture: { ...cell, name: "Report Picture", alignment: "center", keepNext: true },
  ReportPictureCaption: {
    name: "Report Picture Caption",
    font: fonts.heading,
    sizePt: 12,
    alignment: "center",
    line: 400,
    after: 120,
  },
  ReportTableGap: { ...small, name: "Report Table Gap", alignment: "left", sizePt: 5, line: 160 },
  ReportNote: { ...small, name: "Report Note", alignment: "both", before: 40 },
  Footer: {
    name: "footer",
    font: fonts.plain,
    latinFont: fonts.plain,
    sizePt: 14,
    alignment: "left",
    line: "single",
  },
} as const satisfies Record<string, StyleDefinition>;
