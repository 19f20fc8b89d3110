import { figuresOfAll } from "../domain/checks/figureTable";
import { isWholeOfRow } from "../domain/explanation/rowLines";
import { type AccountLine, varianceOf } from "../domain/explanation/variance";
import { keyOf } from "../domain/factKey";
import type { FactSet } from "../domain/factSet";
import { err, ok, type Result } from "../lib/result";
import { normaliseText } from "../lib/chineseText";
import { relationOf } from "../narrative/budgetParts";
import type { Difference } from "../narrative/causes";
import { lineName } from "../narrative/explanation/lineName";
import { proseName } from "../narrative/proseNames";
import { topicOf } from "../narrative/topic";
import { variancesToExplain } from "../narrative/variances";
import type { Analysis } from "./analyse";
import { type ComparedBase, comparedBases } from "./comparedBases";
import type { LineError } from "./lineError";
import type { Instructions } from "./instructions";
import { reportContext } from "./report";

/** A line as a person names it, and its base where one is named. */
export type LineWish = { readonly line: string; readonly against: ComparedBase | null };

/**
 * Finds a line by its key, code or name, and what it is set against: the base that was named, else the
 * first that a table lists.
 *
 * A code or a name may stand in several tables; the first that can be compared is taken, and of those
 * the spending from all funds before that of one budget.
 */
export function findDifference(
  facts: FactSet,
  { line: wanted, against }: LineWish,
): Result<Difference, LineError> {
  const lines = linesCalled(facts, wanted);
  const [first] = lines;
  if (first === undefined) {
    return err({ code: "explain.noSuchLine", line: wanted });
  }
  if (against === null && isBalance(facts, first)) {
    return ok(onOpening);
  }
  for (const base of against === null ? comparedBases : [against]) {
    const line = lines.find(
      (one) => varianceOf(facts, one, { current: "finalAccounts", base }) !== null,
    );
    if (line !== undefined) {
      return ok({ topic: topicOf(line), phase: "finalAccounts", against: base });
    }
  }
  return err({ code: "explain.notComparable", line: lineName(first), against });
}

/** A balance at the year's end is set against the one at its beginning before all else. */
const onOpening: Difference = {
  topic: "carryOver.closing",
  phase: "finalAccounts",
  against: "opening",
};

function isBalance(facts: FactSet, { concept, item }: AccountLine): boolean {
  return concept === onOpening.topic && item === null && relationOf(facts, onOpening) !== null;
}

/** Every difference that is to be explained, or of these the ones against one base. */
export function listedDifferences(
  analysis: Analysis,
  instructions: Instructions,
  against: ComparedBase | null,
): readonly Difference[] {
  return variancesToExplain(reportContext(analysis, instructions))
    .map(({ difference }) => difference)
    .filter((difference) => against === null || difference.against === against);
}

/** The lines that a text may mean; an exact key means one, anything else all that bear it. */
function linesCalled(facts: FactSet, wanted: string): readonly AccountLine[] {
  const lines = [...linesByKey(facts)];
  const exact = lines.filter(([key]) => [key, `${key}.finalAccounts`].includes(wanted));
  const whole = lines.filter(([key]) => key === `${wanted}.total`);
  const name = normaliseText(wanted);
  const called = lines.filter(
    ([, line]) =>
      line.item?.id === wanted ||
      [lineName(line), proseName(topicOf(line))].some((called) => normaliseText(called) === name),
  );
  return [exact, whole, called.sort(wholesFirst)].flat().map(([, line]) => line);
}

type KeyedLine = readonly [key: string, line: AccountLine];

/** Of a row the figure of all its money, before that of one nature or source. */
function wholesFirst([, one]: KeyedLine, [, other]: KeyedLine): number {
  return rankOf(one) - rankOf(other);
}

function rankOf({ concept }: AccountLine): number {
  return isWholeOfRow(concept) ? 0 : 1;
}

/** Every line of money, by its key without a phase. */
function linesByKey(facts: FactSet): ReadonlyMap<string, AccountLine> {
  const lines = new Map<string, AccountLine>();
  for (const { subject } of figuresOfAll(facts).values()) {
    const key = keyOf(subject).slice(0, -subject.phase.length - 1);
    lines.set(key, lines.get(key) ?? { concept: subject.concept, item: subject.item });
  }
  return lines;
}
