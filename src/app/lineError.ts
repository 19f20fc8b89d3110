import type { ComparedBase } from "./comparedBases";

/** Why no difference, or no table, can be explained. */
export type LineError =
  | { readonly code: "explain.noSuchLine"; readonly line: string }
  | {
      readonly code: "explain.notComparable";
      readonly line: string;
      readonly against: ComparedBase | null;
    }
  | {
      readonly code: "explain.noSuchTable";
      readonly table: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "explain.tableNotComparable";
      readonly table: string;
      readonly against: ComparedBase | null;
    };
