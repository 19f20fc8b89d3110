import type { Grid } from "../grid/grid";
import type { Result } from "../lib/result";
import type { HostError } from "./hostError";

/** A place we run in: it shows us workbooks and takes what we write. Knows nothing of budgets. */
export interface Host {
  readonly id: "node" | "browser";
  /** Reads one workbook file whole; `progress` is told how far it is, and `signal` stops it. */
  readWorkbook(file: InputFile, watch: ReadWatch): Promise<Result<Workbook, HostError>>;
  /** Hands a finished file over; never claims more than it knows. */
  deliver(file: OutputFile): Promise<Result<Delivery, HostError>>;
}

/** A file as it came in: chosen by its signature later, never by its name. */
export type InputFile = { readonly name: string; readonly bytes: Uint8Array };

export type ReadWatch = {
  readonly progress: (step: ReadProgress) => void;
  readonly signal: AbortSignal | null;
};

/** `sheet` is the sheet being read now; `done` of `total` sheets are read. */
export type ReadProgress = {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
};

/** A workbook as a host saw it. `sha256` of the file's bytes, lower-case hex. */
export type Workbook = {
  readonly file: string;
  readonly sha256: string;
  readonly grids: readonly Grid[];
};

export type OutputFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Text for the clipboard: with its formats, and for a place that takes none. */
export type FormattedText = { readonly html: string; readonly plain: string };

/** `written`: stands on disk at `path`; `offered`: handed to the browser, which asks or saves on its own. */
export type Delivery =
  | { readonly kind: "written"; readonly path: string }
  | { readonly kind: "offered"; readonly name: string };
