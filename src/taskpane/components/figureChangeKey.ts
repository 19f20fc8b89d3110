import type { FigureChangeView } from "../../app/views/refreshView";

/** Tells the places of figures apart, copies of one figure too. */
export function figureChangeKey({ control: { tag, place } }: FigureChangeView): string {
  return `${tag} ${String(place)}`;
}
