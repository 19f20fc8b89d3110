import { markupElement } from "../markupElement";
import { officeRelationships, wordNamespace } from "./namespaces";
import { xmlPart } from "./xmlPart";

/** A part whose root element is one of WordprocessingML, `w:document` for instance. */
export function wordPart(root: string, content: readonly string[]): string {
  const namespaces = { "xmlns:w": wordNamespace, "xmlns:r": officeRelationships };
  return xmlPart(markupElement(`w:${root}`, namespaces, content));
}
