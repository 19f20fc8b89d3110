import type { LineItem } from "../domain/statement";
import type { CodeCell } from "./codes";

/** What a row is called, and what stands in its code columns. */
export type RowLabel = { readonly name: string; readonly codes: readonly CodeCell[] };

/** What a row of a list is; `unknown` says why nothing could be taken. */
export type LineUse =
  | { readonly kind: "line"; readonly item: LineItem }
  | { readonly kind: "total" }
  | { readonly kind: "unknown"; readonly why: LineProblem };

/** `governmentEconomicCode`: a code of 政府预算经济分类 (501 to 599), which is not the departments' own. */
export type LineProblem =
  "rowNotUnderstood" | "codeUnclear" | "codeContradictsName" | "governmentEconomicCode";
