import type { ReportDocument } from "../../document/reportDocument";
import { writeBlocks } from "./blocks";
import { chartParts, chartRelationships } from "./chart/chartParts";
import { coreProperties } from "./coreProperties";
import { draftModel } from "./draft/draftModel";
import { draftPart } from "./draftPart";
import { draftParts, draftRelationship } from "./draftParts";
import { fontTable } from "./fontTable";
import { officeRelationships } from "./namespaces";
import { pageFooter } from "./pageFooter";
import { createRunWriter } from "./runWriter";
import { footerIds } from "./sectionProperties";
import { settings } from "./settings";
import { stylesPart } from "./stylesPart";
import { wordElement } from "./wordElement";
import { zipPackage } from "./wordPackage";
import type { PackagePart, Relationship } from "./wordPackage";
import { wordPart } from "./wordPart";

/**
 * The report as a .docx file, laid out as an official document (GB/T 9704).
 *
 * Each figure is an inline content control tagged `juesuan:<number>` inside a bookmark
 * `juesuan_<number>`; blanks and answers are controls `juesuan:blank:<n>` and `juesuan:answer:<n>`.
 * What the tags stand for travels in a custom XML part. The same report gives the same bytes.
 */
export function writeDocx(report: ReportDocument): Uint8Array {
  const runWriter = createRunWriter();
  const blocks = writeBlocks(report.blocks, runWriter);
  return zipPackage(
    [
      documentPart(blocks, chartRelationships(report.blocks)),
      ...supportingParts.map(supportingPart),
      ...chartParts(report.blocks),
      ...draftParts(draftPart(draftModel(report, runWriter.written))),
      { path: corePath, contentType: coreType, xml: coreProperties(report.title) },
    ],
    rootRelationships,
  );
}

/** What the document's text needs beside itself, each under the id that the document knows it by. */
const supportingParts = [
  { id: "rId1", kind: "styles", file: "styles", write: stylesPart },
  { id: "rId2", kind: "settings", file: "settings", write: settings },
  { id: "rId3", kind: "fontTable", file: "fontTable", write: fontTable },
  { id: footerIds.odd, kind: "footer", file: "footer1", write: () => pageFooter("right") },
  { id: footerIds.even, kind: "footer", file: "footer2", write: () => pageFooter("left") },
] as const;

type SupportingPart = (typeof supportingParts)[number];

function supportingPart({ kind, file, write }: SupportingPart): PackagePart {
  return { path: `word/${file}.xml`, contentType: wordType(kind), xml: write() };
}

function documentPart(blocks: readonly string[], charts: readonly Relationship[]): PackagePart {
  const body = wordElement("body", {}, blocks);
  return {
    path: documentPath,
    contentType: wordType("document.main"),
    xml: wordPart("document", [body]),
    relationships: [
      ...supportingParts.map(({ id, kind, file }) => ({
        id,
        type: `${officeRelationships}/${kind}`,
        target: `${file}.xml`,
      })),
      { id: "rIdDraft", ...draftRelationship },
      ...charts,
    ],
  };
}

export function wordType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
}

export const documentPath = "word/document.xml";
const corePath = "docProps/core.xml";
const coreType = "application/vnd.openxmlformats-package.core-properties+xml";

const rootRelationships: readonly Relationship[] = [
  { id: "rId1", type: `${officeRelationships}/officeDocument`, target: documentPath },
  {
    id: "rId2",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    target: corePath,
  },
];
