import { attachApplication } from "../officeLibrary";
import type { OfficeProfile } from "../profiles";
import { openDocument, type OpenedDocument } from "./openDocument";
import type { WordDocument } from "./wordDocument";

/** Puts a Word with this document behind the library. */
export function openWord(document?: WordDocument, profile?: OfficeProfile): OpenedDocument {
  const opened = openDocument(document, profile);
  attachApplication(opened.application);
  return opened;
}
