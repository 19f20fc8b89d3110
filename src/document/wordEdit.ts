import type { ControlAddress } from "./controlAddress";
import type { ChartBlock } from "./reportDocument";

/**
 * One step that brings a document up to date: the text of one figure's content control.
 *
 * Nothing else of the document is touched. `before` is what stood there when the step was planned: a
 * host that finds something else there leaves it.
 */
export type WordEdit = {
  readonly tag: string;
  /** Which of the controls with this tag, from 0 in reading order: a copied paragraph has its own. */
  readonly place: number;
  readonly before: string;
  readonly after: string;
};

/** The step that draws a picture of a document file anew: the one whose alternative text is `before`. */
export type ChartEdit = { readonly before: string; readonly chart: ChartBlock };

/** A step for a document that is open, with the way to the control there. */
export type OpenWordEdit = WordEdit & { readonly address: ControlAddress };
