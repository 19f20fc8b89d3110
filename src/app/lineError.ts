import type { ComparedBase } from "./comparedBases";

/** Why no difference can be explained. */
export type LineError =
  | { readonly code: "explain.noSuchLine"; readonly line: string }
  | {
      readonly code: "explain.notComparable";
      readonly line: string;
      readonly against: ComparedBase | null;
    };
