import type { CountConceptId } from "../../../concepts/index";
import type { FactSet } from "../../../factSet";
import { type CountFigure, type CountLine, countAt, number, ofSameUnit } from "./figures";
import { defineSignal, type Signal } from "./signal";

/** What is said of each count; the first that shows it is quoted. */
export type CountMessages = Readonly<Partial<Record<CountConceptId, string>>>;

/** Numbers of people or things all went one way since last year, as far as they moved. */
export function countsMoved(id: string, way: "rose" | "fell", messages: CountMessages): Signal {
  return defineSignal(id, 2, ({ line }, facts) => {
    const moved = entriesOf(messages).flatMap(([concept, message]) => {
      const pair = countPair(facts, ofSameUnit(line, concept));
      return pair === null || pair.after.count === pair.before.count ? [] : [{ ...pair, message }];
    });
    const [first] = moved;
    const isPlain = moved.every(
      ({ before, after }) => after.count > before.count === (way === "rose"),
    );
    return first === undefined || !isPlain
      ? null
      : {
          message: first.message,
          values: { before: number(first.before.count), after: number(first.after.count) },
          sources: [first.after.source, first.before.source],
        };
  });
}

/** None, or some, of what is counted took place this year. */
export function countsAre(
  id: string,
  amountOfThem: "none" | "some",
  messages: CountMessages,
): Signal {
  return defineSignal(id, 2, ({ line }, facts) => {
    const known = entriesOf(messages).flatMap(([concept, message]) => {
      const figure = countAt(facts, ofSameUnit(line, concept), "finalAccounts");
      return figure === null ? [] : [{ ...figure, message }];
    });
    const some = known.find(({ count }) => count > 0);
    const found = amountOfThem === "some" ? some : some === undefined ? known[0] : undefined;
    return found === undefined
      ? null
      : {
          message: found.message,
          values: { count: number(found.count) },
          sources: [found.source],
        };
  });
}

/** A number of last year and of this; `null` where one of the two is not reported. */
export function countPair(
  facts: FactSet,
  line: CountLine,
): { readonly before: CountFigure; readonly after: CountFigure } | null {
  const after = countAt(facts, line, "finalAccounts");
  const before = countAt(facts, line, "priorYearFinalAccounts");
  return after === null || before === null ? null : { before, after };
}

function entriesOf(messages: CountMessages): readonly (readonly [CountConceptId, string])[] {
  return Object.entries(messages) as readonly (readonly [CountConceptId, string])[];
}
