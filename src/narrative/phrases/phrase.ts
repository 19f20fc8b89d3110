/** Which figure of a phrase a piece of it is; the document ties it to its facts by this role. */
export type FigureRole =
  | "spent"
  | "budgeted"
  | "adjusted"
  | "completionRate"
  | "executionRate"
  | "difference"
  | "change"
  | "rate"
  | "operands"
  | "beyond"
  | "deduction"
  | "points";

type PhraseFigure = { readonly role: FigureRole; readonly text: string };

/** Words with figures in them, before anyone knows where the figures came from. */
export type Phrase = readonly (string | PhraseFigure)[];

/** Marks a figure in a phrase. */
export function figure(role: FigureRole, text: string): PhraseFigure {
  return { role, text };
}
