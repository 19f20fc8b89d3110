import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** So many cards with a field are drawn at once; a budget of hundreds of lines must not freeze the pane. */
const step = 40;

/** A long list of cards, each with a field, of which the first are drawn. */
export type DrawnFields = {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly drawn: number;
  /** How many the next step adds. */
  readonly rest: number;
  readonly drawMore: () => void;
  /** Moves the focus to the field at a place, which is drawn first where it was not yet. */
  readonly reach: (place: number) => void;
};

/** Draws a list of fields step by step. `first`: the place that gets the focus at first, -1 for none. */
export function useDrawnFields(count: number, first: number): DrawnFields {
  const list = useRef<HTMLUListElement>(null);
  const [drawn, setDrawn] = useState(Math.max(step, stepsTo(first)));
  const [wanted, setWanted] = useState(first < 0 ? null : { place: first });
  useLayoutEffect(() => {
    if (wanted !== null) {
      const field = list.current?.children[wanted.place]?.querySelector("textarea");
      field?.focus();
      field?.scrollIntoView({ block: "center" });
    }
  }, [wanted]);
  return {
    list,
    drawn,
    rest: Math.min(step, Math.max(0, count - drawn)),
    drawMore: () => {
      setDrawn(drawn + step);
    },
    reach: (place) => {
      setDrawn(Math.max(drawn, stepsTo(place)));
      setWanted({ place });
    },
  };
}

/** How many must be drawn, in whole steps, so that a place is among them. */
function stepsTo(place: number): number {
  return Math.ceil((place + 1) / step) * step;
}
