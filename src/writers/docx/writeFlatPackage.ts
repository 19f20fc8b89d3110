import type { InsertableReport } from "../../document/openDocument";
import type { ReportDocument } from "../../document/reportDocument";
import { writeBlocksWithoutPage } from "./blocks";
import { chartParts, chartRelationships } from "./chart/chartParts";
import { draftModel } from "./draft/draftModel";
import { draftPart } from "./draftPart";
import { officeRelationships } from "./namespaces";
import { packFlat } from "./packFlat";
import { createRunWriter } from "./runWriter";
import { insertedStyleId, insertedStylesPart } from "./stylesPart";
import { wordElement } from "./wordElement";
import {
  type PackagePart,
  type Relationship,
  relationshipsPart,
  relationshipsPath,
  relationshipsType,
} from "./wordPackage";
import { wordPart } from "./wordPart";
import { documentPath, wordType } from "./writeDocx";

/**
 * The report as one XML text (flat OPC), as Word takes it at a place of an open document.
 *
 * It brings its own styles and leaves page, header and footer to the document. The model is not among
 * the parts: Word drops it on the way.
 */
export function writeFlatPackage(report: ReportDocument): InsertableReport {
  const runWriter = createRunWriter();
  const body = wordElement("body", {}, writeBlocksWithoutPage(report.blocks, runWriter));
  const parts: readonly PackagePart[] = [
    {
      path: documentPath,
      contentType: wordType("document.main"),
      xml: wordPart("document", [withInsertedStyles(body)]),
      relationships: [
        { id: "rId1", type: `${officeRelationships}/styles`, target: "styles.xml" },
        ...chartRelationships(report.blocks),
      ],
    },
    { path: "word/styles.xml", contentType: wordType("styles"), xml: insertedStylesPart() },
    ...chartParts(report.blocks),
  ];
  return {
    flatPackage: flatPackage(parts),
    model: draftPart(draftModel(report, runWriter.written)),
  };
}

/**
 * The styles of a report under the names that they bear in somebody else's document.
 *
 * Text cannot look like this: its brackets are escaped.
 */
export function withInsertedStyles(body: string): string {
  return body.replace(
    /<w:pStyle w:val="(\w+)"\/>/g,
    (_, id: string) => `<w:pStyle w:val="${insertedStyleId(id)}"/>`,
  );
}

const root: readonly Relationship[] = [
  { id: "rId1", type: `${officeRelationships}/officeDocument`, target: documentPath },
];

function flatPackage(parts: readonly PackagePart[]): string {
  const relationships = parts.flatMap((part) =>
    part.relationships === undefined
      ? []
      : [relationshipsOf(relationshipsPath(part.path), part.relationships)],
  );
  const all = [relationshipsOf("_rels/.rels", root), ...relationships, ...parts];
  return packFlat(all);
}

function relationshipsOf(path: string, relationships: readonly Relationship[]): PackagePart {
  return { path, contentType: relationshipsType, xml: relationshipsPart(relationships) };
}
