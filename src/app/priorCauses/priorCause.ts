import type { Direction } from "../../domain/comparison";
import type { ProseBase } from "../../recognition/prose/meantBase";
import type { ProseSubject } from "../../recognition/prose/proseSubject";
import type { AnswerFigures } from "../keptAnswers";

/** A cause that a file of last year gives for a difference: to be offered, never taken by the program. */
export type PriorCause = {
  readonly file: string;
  readonly about: PriorDifference;
  /** A clause that can stand behind “主要原因是”. */
  readonly text: string;
  /** Which way the amount went last year; `null` where the file does not say. */
  readonly direction: Direction | null;
  /** What a document says around it; `null` in a file of answers. */
  readonly sentence: string | null;
  /** The amounts that a file of answers has it for; `null` where it has none. */
  readonly figures: AnswerFigures | null;
};

/** The difference that it was given for: by its blank, or as a document of somebody else names it. */
export type PriorDifference =
  | { readonly kind: "blank"; readonly blankId: string }
  | { readonly kind: "named"; readonly subject: ProseSubject; readonly base: ProseBase };
