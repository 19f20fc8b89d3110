import { Document, Packer } from "docx";
import type { ReportDocument } from "../../document/reportDocument";
import { legalCharacters } from "../escapeMarkup";
import { addDraftPart } from "./addDraftPart";
import { writeBlocks } from "./blocks";
import { coreProperties } from "./coreProperties";
import { draftPart } from "./draftPart";
import { fixTimes } from "./fixTimes";
import { fontTable } from "./fontTable";
import { pageFooters, pageLayout } from "./pageLayout";
import { createRunWriter } from "./runWriter";
import { styleMarkup } from "./styleMarkup";

/**
 * The report as a .docx file, laid out as an official document (GB/T 9704).
 *
 * Each figure is an inline content control tagged `juesuan:<number>` inside a bookmark
 * `juesuan_<number>`; blanks and answers are controls `juesuan:blank:<n>` and `juesuan:answer:<n>`.
 * What the tags stand for travels in a custom XML part. The same report gives the same bytes.
 */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const runWriter = createRunWriter();
  const word = new Document({
    title: legalCharacters(report.title),
    evenAndOddHeaderAndFooters: true,
    // A line that ends in a break is not stretched to the margin.
    compatibility: { doNotExpandShiftReturn: true },
    styles: { importedStyles: styleMarkup() },
    sections: [
      {
        properties: pageLayout,
        footers: pageFooters(),
        children: writeBlocks(report.blocks, runWriter),
      },
    ],
  });
  const wholeParts = [
    ...addDraftPart(word, draftPart(report, runWriter.written)),
    { path: "docProps/core.xml", data: coreProperties(report.title) },
    { path: "word/fontTable.xml", data: fontTable() },
  ];
  return fixTimes(await Packer.pack(word, "uint8array", undefined, wholeParts));
}
