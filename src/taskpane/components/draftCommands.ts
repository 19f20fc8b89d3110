import type { DocumentCommands } from "../state/paneCommands";

/** What can be done with the draft in the open document. */
export type DraftCommands = Pick<
  DocumentCommands,
  "readDraft" | "decideFigure" | "updateDraft" | "cancelUpdate" | "leaveDraft" | "showControl"
>;
