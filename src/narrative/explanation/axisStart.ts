import { Money } from "../../money/money";

/**
 * Where the axis of a waterfall begins: at zero, unless the changes would be too thin to see then.
 *
 * @param changes what is added to `start` one after the other
 */
export function axisStart(start: Money, changes: readonly Money[]): Money {
  const levels = levelsOf(start, changes);
  const low = levels.reduce((least, level) => (level.atMost(least) ? level : least), start);
  const high = levels.reduce((most, level) => (most.atMost(level) ? level : most), start);
  const range = high.minus(low);
  return range.times(thinnest).atMost(low) ? low.minus(range.times(shownBelow)) : Money.zero;
}

function levelsOf(start: Money, changes: readonly Money[]): readonly Money[] {
  const levels: Money[] = [];
  let level = start;
  for (const change of changes) {
    level = level.plus(change);
    levels.push(level);
  }
  return levels;
}

/** How often the changes go into what stands below them before the axis is cut. */
const thinnest = 2;

/** Of the changes' range, so much of the totals is drawn below them. */
const shownBelow = "0.5";
