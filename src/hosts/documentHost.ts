import type { ControlAddress } from "../document/controlAddress";
import type { InsertableReport, OpenDocument } from "../document/openDocument";
import type { OpenWordEdit } from "../document/wordEdit";
import type { Result } from "../lib/result";
import type { HostError } from "./hostError";

/**
 * A document that is open in an application around us. Knows nothing of budgets.
 *
 * Reading changes nothing. Each change is asked for by the user, and a change that is refused half-way
 * is done again by asking once more: what stands there already is not written twice.
 */
export interface DocumentHost {
  readonly id: "word";
  /** Whether `openNew` can be asked for here. */
  readonly canOpenNew: () => boolean;
  /** Puts a report after the selection, and keeps its model; a document that has a draft is refused. */
  insertReport(report: InsertableReport): Promise<Result<void, HostError>>;
  /** Opens a finished file beside this document, as one that is not saved yet. */
  openNew(docx: Uint8Array): Promise<Result<void, HostError>>;
  readDocument(): Promise<Result<OpenDocument, HostError>>;
  /** Writes what was planned, except where somebody typed meanwhile. */
  applyEdits(edits: readonly OpenWordEdit[]): Promise<Result<EditOutcome, HostError>>;
  /** Keeps the model of a draft in the document, in place of an earlier one. */
  storeModel(model: string): Promise<Result<void, HostError>>;
  /** Selects a content control and brings it into sight; false where it is gone. */
  showControl(address: ControlAddress): Promise<Result<boolean, HostError>>;
}

/**
 * What became of the steps. `changedMeanwhile`: something else stood there by then; `outOfReach`: only a
 * bookmark is left of the control, and this application does not lead programs to bookmarks.
 */
export type EditOutcome = {
  readonly written: readonly OpenWordEdit[];
  readonly changedMeanwhile: readonly OpenWordEdit[];
  readonly outOfReach: readonly OpenWordEdit[];
};
