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
