import type { Breakdown, Contribution } from "../../domain/explanation/explanation";
import { Money, type Ratio } from "../../money/money";

/** The lines of a breakdown that a sentence names, and how much of the difference they explain. */
export type NamedContributions = {
  /** That go the way of the whole, the largest first. */
  readonly drivers: readonly Contribution[];
  /** That go against it. */
  readonly offsets: readonly Contribution[];
  /** What the drivers make up of the difference; undefined where the whole is level. */
  readonly coverage: Ratio;
  /** Whether the drivers named are a small part of many: a tenth of all that goes their way. */
  readonly areScattered: boolean;
};

/** How many lines a sentence may name: `enough` is the percent of all drivers at which it stops. */
export type NamingLimits = {
  readonly drivers: number;
  readonly offsets: number;
  readonly enough: string;
};

/** Three lines at most, and no more than it takes to explain nearly all. */
export const fewLines: NamingLimits = { drivers: 3, offsets: 2, enough: "80" };

/** As many lines as a reader can follow. */
export const manyLines: NamingLimits = { drivers: 12, offsets: 12, enough: "100" };

/** Chooses the lines worth naming: the largest drivers, and offsets that are not too small beside them. */
export function namedContributions(
  { contributions, remainder }: Breakdown,
  limits: NamingLimits,
): NamedContributions {
  const whole = Money.sum([...contributions.map(({ difference }) => difference), remainder]);
  const all = contributions.filter(({ role }) => role === "driver");
  const driving = totalOf(all);
  const drivers = untilEnough(all, driving, limits);
  const [largest] = drivers;
  const named = totalOf(drivers);
  const coverage = named.over(whole);
  const against = contributions.filter(({ role }) => role === "offset");
  const large = against.filter((offset) => largest === undefined || isWorthNaming(offset, largest));
  // drivers that are more than the whole are not understood without what goes against them
  const isMoreThanAll = !coverage.isUndefined && coverage.comparePercent("100") > 0;
  const offsets = (large.length === 0 && isMoreThanAll ? against : large).slice(0, limits.offsets);
  const areScattered = !driving.isZero && named.over(driving).comparePercent("10") < 0;
  return {
    drivers,
    offsets: areScattered ? [] : offsets,
    coverage,
    areScattered,
  };
}

/** Lines one after the other, until together they are nearly all that goes their way. */
function untilEnough(
  drivers: readonly Contribution[],
  driving: Money,
  { drivers: most, enough }: NamingLimits,
): readonly Contribution[] {
  const first = drivers.slice(0, most);
  const needed = first.findIndex(
    (_driver, index) =>
      totalOf(first.slice(0, index + 1))
        .over(driving)
        .comparePercent(enough) >= 0,
  );
  return needed === -1 ? first : first.slice(0, needed + 1);
}

/** A twentieth of the largest driver. */
function isWorthNaming({ difference }: Contribution, largest: Contribution): boolean {
  return largest.difference.absolute().atMost(difference.absolute().times(20));
}

function totalOf(contributions: readonly Contribution[]): Money {
  return Money.sum(contributions.map(({ difference }) => difference));
}
