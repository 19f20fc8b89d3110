import type { Document } from "docx";
import { markupElement } from "../markupElement";
import { draftNamespace } from "./draftPart";
import { xmlPart } from "./xmlPart";

/** A part of a package that is given whole. */
export type WholePart = { readonly path: string; readonly data: string };

/**
 * Ties a custom XML part to the document.
 *
 * @returns the part and what belongs to it, for the packer
 */
export function addDraftPart(word: Document, draft: string): WholePart[] {
  word.Document.Relationships.addRelationship(
    "draft",
    `${officeRelationships}/customXml`,
    "../customXml/item1.xml",
  );
  word.ContentTypes.addOverride(propertiesType, "/customXml/itemProps1.xml");
  return [
    { path: "customXml/item1.xml", data: draft },
    { path: "customXml/itemProps1.xml", data: itemProperties() },
    { path: "customXml/_rels/item1.xml.rels", data: itemRelationships() },
  ];
}

function itemProperties(): string {
  const schema = markupElement("ds:schemaRef", { "ds:uri": draftNamespace });
  return xmlPart(
    markupElement("ds:datastoreItem", { "ds:itemID": storeItemId, "xmlns:ds": storeNamespace }, [
      markupElement("ds:schemaRefs", {}, [schema]),
    ]),
  );
}

function itemRelationships(): string {
  const target = {
    Id: "rId1",
    Type: `${officeRelationships}/customXmlProps`,
    Target: "itemProps1.xml",
  };
  return xmlPart(
    markupElement("Relationships", { xmlns: packageRelationships }, [
      markupElement("Relationship", target),
    ]),
  );
}

/** One for all drafts: a random one would make the same report differ. */
const storeItemId = "{5D1F2A64-7E0B-4C39-9A58-6B1C0D3E4F72}";

const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const storeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
