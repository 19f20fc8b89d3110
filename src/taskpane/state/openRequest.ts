/** What is to be read. `add`: together with the workbooks that are already open. */
export type OpenRequest = {
  readonly sources: readonly FileSource[];
  readonly mode: "replace" | "add";
};

/** A file that can be read again, so that a failed attempt can be repeated. */
export type FileSource = {
  readonly name: string;
  /** Rejects when the file cannot be had. */
  readonly bytes: (signal: AbortSignal) => Promise<Uint8Array>;
  /** Said when `bytes` rejects. */
  readonly unavailable: "file" | "sample";
};
