import { lineLabel } from "../../../concepts/subjectLabel";
import { besideIn, printedPairOf, words } from "./figures";
import { defineSignal, type Signal } from "./signal";

/** Keeping the office running cost no more, or less. */
export const basicNotRisen = partNotMoved("basicNotRisen", "basic", "rose");

/** Keeping the office running cost as much, or more. */
export const basicNotFallen = partNotMoved("basicNotFallen", "basic", "fell");

/** Projects cost no more, or less. */
export const projectNotRisen = partNotMoved("projectNotRisen", "project", "rose");

/** Projects cost as much, or more. */
export const projectNotFallen = partNotMoved("projectNotFallen", "project", "fell");

/** A part of the question's line is level or went the other way; of an empty cell nothing is known. */
function partNotMoved(id: string, part: "basic" | "project", way: "rose" | "fell"): Signal {
  return defineSignal(id, 1, (question, facts) => {
    const pair = printedPairOf(question, facts, besideIn(question.line, part));
    if (
      pair === null ||
      (!pair.difference.isZero && pair.difference.isNegative === (way === "fell"))
    ) {
      return null;
    }
    return {
      message: way === "rose" ? "{line}没有增加" : "{line}没有减少",
      values: { line: words(lineLabel(pair.current.subject)) },
      sources: [pair.current.source, pair.base.source],
    };
  });
}
