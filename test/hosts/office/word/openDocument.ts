import { OfficeApplication } from "../officeApplication";
import { officeLtsc2021, type OfficeProfile } from "../profiles";
import { customXmlCalls } from "./customXmlCalls";
import { WordDocument } from "./wordDocument";
import { documentObject, wordService } from "./wordObjects";

/** A Word with a document open in it. */
export type OpenedDocument = {
  readonly application: OfficeApplication;
  readonly document: WordDocument;
};

/** Opens a document in a Word without a window. */
export function openDocument(
  document: WordDocument = new WordDocument(),
  profile: OfficeProfile = officeLtsc2021,
): OpenedDocument {
  const root = documentObject(document);
  const application = new OfficeApplication({
    host: "Word",
    profile,
    model: { root: () => root, service: (name) => wordService(document, name) },
    commonCalls: customXmlCalls(document),
  });
  return { application, document };
}
