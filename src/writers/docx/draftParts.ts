import { draftNamespace } from "../../document/draft";
import { markupElement } from "../markupElement";
import { officeRelationships } from "./namespaces";
import type { PackagePart, Relationship } from "./wordPackage";
import { xmlPart } from "./xmlPart";

/** How the document's part names the draft's own model. */
export const draftRelationship: Omit<Relationship, "id"> = {
  type: `${officeRelationships}/customXml`,
  target: "../customXml/item1.xml",
};

/** The draft's own model, and the part that makes it known to Word as a custom XML part. */
export function draftParts(draft: string): PackagePart[] {
  return [
    {
      path: "customXml/item1.xml",
      contentType: "application/xml",
      xml: draft,
      relationships: [
        { id: "rId1", type: `${officeRelationships}/customXmlProps`, target: "itemProps1.xml" },
      ],
    },
    {
      path: "customXml/itemProps1.xml",
      contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      xml: itemProperties(),
    },
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

/** One for all drafts: a random one would make the same report differ. */
const storeItemId = "{5D1F2A64-7E0B-4C39-9A58-6B1C0D3E4F72}";

const storeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
