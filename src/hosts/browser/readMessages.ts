import type { Grid } from "../../grid/grid";
import type { InputFile, ReadProgress, Workbook } from "../host";
import type { HostError } from "../hostError";

/** What the page asks of the reading worker. */
export type ReadRequest = InputFile;

/**
 * What the worker answers, in this order: any `progress`; for each sheet one `grid` without rows and
 * its `rows` in portions; `finished`. Or `failed`, or `broken`, at any point, as the last.
 *
 * Rows come in portions because taking over a large sheet at once would freeze the page.
 */
export type ReadReply =
  | { readonly kind: "progress"; readonly step: ReadProgress }
  | { readonly kind: "grid"; readonly grid: Grid }
  | { readonly kind: "rows"; readonly rows: Grid["rows"] }
  | ({ readonly kind: "finished" } & Omit<Workbook, "grids">)
  | { readonly kind: "failed"; readonly error: HostError }
  | { readonly kind: "broken"; readonly message: string };
