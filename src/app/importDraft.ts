import type { InsertableReport } from "../document/openDocument";
import type { InputFile } from "../hosts/host";
import { err, ok, type Result } from "../lib/result";
import { insertableDraft } from "../writers/docx/draft/insertableDraft";
import type { RefreshError } from "./refreshError";
import { type BlankLeftView, blankLeftView } from "./views/refreshView";

/** A draft file as a document that is open takes it in, and what is to be filled in there. */
export type ImportedDraft = {
  readonly report: InsertableReport;
  readonly blanksLeft: readonly BlankLeftView[];
};

/** Makes of a draft file, as Excel or the page saved it, what goes into a document that is open. */
export function importDraft({ name: file, bytes }: InputFile): Result<ImportedDraft, RefreshError> {
  const draft = insertableDraft(bytes);
  if (!draft.ok) {
    return err({ code: draft.error, file });
  }
  const { blanksLeft, ...report } = draft.value;
  return ok({
    report,
    blanksLeft: blanksLeft.map((blank) => blankLeftView(blank, notYetInserted)),
  });
}

/** How many controls without a tag the document has beside it is not known before. */
const notYetInserted = { untagged: new Map() } as const;
