/** What one batch was: the work of the pane, the library's own greeting, or references given back. */
export type SyncPurpose = "document" | "internal" | "cleanUp";

export type SyncRecord = {
  readonly purpose: SyncPurpose;
  /** What the client library itself says of the batch: it changes the document. */
  readonly writes: boolean;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly touched: readonly string[];
};

/** What was asked of the application since the log was last emptied. */
export class SyncLog {
  private records: SyncRecord[] = [];

  add(record: SyncRecord): void {
    this.records.push(record);
  }

  clear(): void {
    this.records = [];
  }

  get all(): readonly SyncRecord[] {
    return this.records;
  }

  /** The round trips that the pane asked for. */
  get syncs(): readonly SyncRecord[] {
    return this.records.filter(({ purpose }) => purpose === "document");
  }

  /** The round trips that changed, or could have changed, the document. */
  get writes(): readonly SyncRecord[] {
    return this.syncs.filter(({ writes }) => writes);
  }

  /** Every member touched, each once, in order of first touch. */
  get touched(): readonly string[] {
    return [...new Set(this.records.flatMap(({ touched }) => touched))];
  }
}
