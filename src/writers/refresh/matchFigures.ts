import type { DraftFigure } from "../../document/draft";
import type { FigureWords } from "./figureWords";

/** The figures of two reports, with the words around them. */
export type FigureSide = {
  readonly figures: readonly DraftFigure[];
  readonly words: FigureWords;
};

/**
 * Pairs the figures of a draft with those of a new report: the same fact in the same form.
 *
 * Numbers say nothing, since one line more in a table moves all that follow. Where a figure stands
 * several times, those in the same words are paired first, the rest in reading order.
 *
 * @returns the new figure by the number of the old one
 */
export function matchFigures(last: FigureSide, next: FigureSide): ReadonlyMap<number, DraftFigure> {
  const pairs = new Map<number, DraftFigure>();
  const free = grouped(next.figures);
  for (const [key, figures] of grouped(last.figures)) {
    const candidates = [...(free.get(key) ?? [])];
    const left = figures.filter((figure) => {
      const clause = last.words.clause(figure.number);
      const at = candidates.findIndex(({ number }) => next.words.clause(number) === clause);
      const [match] = at === -1 ? [] : candidates.splice(at, 1);
      return match === undefined || pairs.set(figure.number, match) === undefined;
    });
    for (const figure of left) {
      const match = candidates.shift();
      if (match !== undefined) {
        pairs.set(figure.number, match);
      }
    }
  }
  return pairs;
}

function grouped(figures: readonly DraftFigure[]): ReadonlyMap<string, readonly DraftFigure[]> {
  const groups = new Map<string, DraftFigure[]>();
  for (const figure of figures) {
    const key = `${figure.reference} ${figure.form}`;
    const group = groups.get(key) ?? [];
    group.push(figure);
    groups.set(key, group);
  }
  return groups;
}
