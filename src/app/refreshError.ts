import type { DraftProblem } from "../document/draft";

/** Why a draft cannot be refreshed; `messages.ts` says it. `file`: the draft. */
export type RefreshError =
  | { [Code in DraftProblem]: { readonly code: Code; readonly file: string } }[DraftProblem]
  | {
      readonly code: "refresh.unknownTemplate";
      readonly file: string;
      readonly template: string;
    }
  | {
      readonly code: "refresh.otherYear";
      readonly file: string;
      readonly draft: number;
      readonly workbook: number;
    }
  | {
      readonly code: "refresh.otherDepartment";
      readonly file: string;
      readonly draft: string;
      readonly workbook: string;
    }
  /** The document that is open has none. */
  | { readonly code: "refresh.noDraftOpen" }
  /** Figures of a draft stand in it, and what tells of them is gone: nothing may be put beside them. */
  | { readonly code: "refresh.modelLost" }
  /** Nothing is to be decided about the figure of this tag, or there is none. */
  | { readonly code: "refresh.nothingToTake"; readonly tag: string };
