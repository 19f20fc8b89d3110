import type { InsertableReport, OpenDocument } from "../document/openDocument";
import type { WordEdit } from "../document/wordEdit";
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
  applyEdits(edits: readonly WordEdit[]): Promise<Result<EditOutcome, HostError>>;
  /** Keeps the model of a draft in the document, in place of an earlier one. */
  storeModel(model: string): Promise<Result<void, HostError>>;
  /** Selects a content control and brings it into sight; false where it is gone. */
  showControl(place: ControlPlace): Promise<Result<boolean, HostError>>;
}

/** `place`: which of the controls with the tag, from 0 in reading order. */
export type ControlPlace = { readonly tag: string; readonly place: number };

/** `changedMeanwhile`: steps that were not carried out, because something else stood there by then. */
export type EditOutcome = {
  readonly written: readonly WordEdit[];
  readonly changedMeanwhile: readonly WordEdit[];
};
