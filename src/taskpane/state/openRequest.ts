import type { WorkbookHost } from "../../hosts/workbookHost";

/**
 * What is to be read. `add`: together with the workbooks that are already open; `again`: in their place,
 * because they changed, and the accountant stays where she is.
 */
export type OpenRequest = {
  readonly sources: readonly FileSource[];
  /** The workbook that is open around the pane, where it is to be read too. */
  readonly workbook: WorkbookHost | null;
  readonly mode: "replace" | "add" | "again";
};

/** A file that can be read again, so that a failed attempt can be repeated. */
export type FileSource = {
  readonly name: string;
  /** Rejects when the file cannot be had. */
  readonly bytes: (signal: AbortSignal) => Promise<Uint8Array>;
  /** Said when `bytes` rejects. */
  readonly unavailable: "file" | "sample";
};
