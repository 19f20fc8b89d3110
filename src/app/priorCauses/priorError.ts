import type { AnswersError } from "../answers";

/** Why a file gives no causes of last year; `messages.ts` says it. */
export type PriorError =
  | AnswersError
  | { [Code in FileProblem]: { readonly code: Code; readonly file: string } }[FileProblem]
  /** A draft of ours that is not of an earlier year. */
  | { readonly code: "prior.notEarlier"; readonly file: string; readonly fiscalYear: number };

type FileProblem =
  | "prior.notWord"
  | "prior.passwordProtected"
  | "prior.tooLarge"
  | "prior.damaged"
  | "prior.noCauses";
