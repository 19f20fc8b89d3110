import { markupElement } from "../markupElement";

/** One part of a document that travels as one XML text; `base64` where it is no XML itself. */
export type FlatPart = { readonly path: string; readonly contentType: string } & (
  { readonly xml: string } | { readonly base64: string }
);

/** The parts as one XML text (flat OPC), relationships among them. */
export function packFlat(parts: readonly FlatPart[]): string {
  return markupElement(
    "pkg:package",
    { "xmlns:pkg": "http://schemas.microsoft.com/office/2006/xmlPackage" },
    parts.map((part) =>
      markupElement(
        "pkg:part",
        { "pkg:name": `/${part.path}`, "pkg:contentType": part.contentType },
        [
          "xml" in part
            ? markupElement("pkg:xmlData", {}, [part.xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, "")])
            : markupElement("pkg:binaryData", {}, [part.base64]),
        ],
      ),
    ),
  );
}
