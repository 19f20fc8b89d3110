import type { Breakdown, Contribution } from "../../domain/explanation/explanation";
import type { Variance } from "../../domain/explanation/variance";
import { keyOf } from "../../domain/factKey";
import type { FactSet } from "../../domain/factSet";
import type { Ratio } from "../../money/money";
import { aliasOf, figureRun } from "../figures";
import { formatDistance } from "../phrases/formatDistance";
import { formatPercent } from "../phrases/formatPercent";
import { isLevel } from "../phrases/isLevel";
import type { Part } from "../prose";
import { contributionChange, contributionKey } from "./contributionParts";
import { partName } from "./lineName";
import {
  type NamedContributions,
  namedContributions,
  type NamingLimits,
} from "./namedContributions";

/** What a sentence on a breakdown speaks of. */
export type Taken = {
  readonly facts: FactSet;
  readonly variance: Variance;
  readonly breakdown: Breakdown;
  readonly limits: NamingLimits;
};

/**
 * Which lines drive a difference, by how much, and how much of it they explain, as a sentence after
 * `lead`; nothing where no line moves.
 *
 * Drivers that make up more than the whole have no share: what goes against them is named instead.
 */
export function driversSentence(lead: string, taken: Taken): Part {
  const named = worthReading(taken, namedContributions(taken.breakdown, taken.limits));
  if (named.drivers.length + named.offsets.length === 0 || isAmiss(taken)) {
    return [];
  }
  const opening = named.areScattered
    ? `差异分散在${String(taken.breakdown.contributions.length)}个项目，其中较大的：`
    : lead;
  return [opening, ...listed(clausesOf(taken, named)), "。"];
}

/** Lines that leave more open than the whole difference explain nothing: the table is to be checked first. */
function isAmiss({ variance: { difference }, breakdown: { remainder, outcome } }: Taken): boolean {
  return outcome === "differs" && !remainder.absolute().atMost(difference.absolute());
}

/** Beside a whole that reads as level, lines that read so too say nothing. */
function worthReading({ variance }: Taken, named: NamedContributions): NamedContributions {
  const { current, base } = variance.comparison;
  const isRead = (line: Contribution): boolean => !isLevel(line.current, line.base);
  return isLevel(current, base)
    ? { ...named, drivers: named.drivers.filter(isRead), offsets: named.offsets.filter(isRead) }
    : named;
}

function clausesOf(taken: Taken, named: NamedContributions): readonly Part[] {
  const { variance } = taken;
  const { current, base } = variance.comparison;
  const isShared = !isLevel(current, base) && isPartial(named.coverage);
  const drivers = named.drivers.map((driver, index) => [
    changeClause(taken, driver),
    isShared ? ["，占", index === 0 ? wholeChange(variance) : "", shareFigure(taken, driver)] : [],
  ]);
  return [
    ...drivers,
    ...(isShared && isWorthSaying(named) ? [coverageClause(taken, named)] : []),
    ...offsetClauses(taken, named),
    ...remainderClause(taken),
  ];
}

/** Up to the whole: a share of more than all would need the lines that take from it. */
function isPartial(coverage: Ratio): boolean {
  return !coverage.isUndefined && coverage.comparePercent("100") <= 0;
}

/** That one line covers what it covers, or that all lines cover all, needs no words. */
function isWorthSaying({ drivers, coverage }: NamedContributions): boolean {
  return drivers.length > 1 && coverage.roundedPercent(2) !== "100.00";
}

function changeClause({ facts, variance }: Taken, contribution: Contribution): Part {
  return [
    partName(contribution.line, variance.line),
    contributionChange(facts, contribution, variance),
  ];
}

function wholeChange({ difference }: Variance): string {
  return difference.isNegative ? "减少额的" : "增加额的";
}

function shareFigure({ facts, variance }: Taken, contribution: Contribution): Part {
  const key = contributionKey(facts, contribution, variance);
  return figureRun(formatPercent(contribution.share), {
    reference: key,
    form: `share:${wholeKey(variance)}`,
    alias: `${aliasOf(facts, key)}占增减额的比重`,
  });
}

function coverageClause(
  { facts, variance }: Taken,
  { drivers, coverage }: NamedContributions,
): Part {
  const key = wholeKey(variance);
  return [
    `以上${String(drivers.length)}项合计占`,
    figureRun(formatPercent(coverage), {
      reference: key,
      form: `coverage:${keyOf({ ...variance.line, phase: variance.base })}`,
      alias: `${aliasOf(facts, key)}增减额中所列各项占比`,
    }),
  ];
}

function offsetClauses(taken: Taken, { drivers, offsets }: NamedContributions): readonly Part[] {
  if (offsets.length === 0) {
    return [];
  }
  const changes = offsets.map((offset) => changeClause(taken, offset));
  const last = drivers.length === 0 ? [] : [offsetWords(taken.variance)];
  return [...changes.slice(0, -1), [changes[changes.length - 1] ?? [], last]];
}

/** Where something is left of the difference, only a part of what drives it was taken back. */
function offsetWords({ difference, comparison: { current, base } }: Variance): string {
  const change = difference.isNegative ? "减少" : "增加";
  return isLevel(current, base) ? `，与上述${change}相抵` : `，抵消了上述部分${change}`;
}

/** What the lines of the table leave open, where rounding does not explain it. */
function remainderClause({ facts, variance, breakdown }: Taken): readonly Part[] {
  const { remainder, outcome } = breakdown;
  if (outcome !== "differs") {
    return [];
  }
  const key = wholeKey(variance);
  const amount = figureRun(formatDistance(remainder.absolute()), {
    reference: key,
    form: `remainder:${keyOf({ ...variance.line, phase: variance.base })}`,
    alias: `${aliasOf(facts, key)}增减额中未列明部分`,
  });
  return [remainderWords(breakdown, variance, amount)];
}

/** Lines that say less than the whole leave something open; lines that say more do not agree with it. */
function remainderWords({ remainder }: Breakdown, { difference }: Variance, amount: Part): Part {
  const verb = remainder.isNegative ? "减少" : "增加";
  return remainder.isNegative === difference.isNegative
    ? [`另有${verb}`, amount, "表中未列明构成"]
    : [`表中所列各项合计与${difference.isNegative ? "减少额" : "增加额"}相差`, amount];
}

function wholeKey({ line, current }: Variance): string {
  return keyOf({ ...line, phase: current });
}

function listed(clauses: readonly Part[]): readonly Part[] {
  return clauses.map((clause, index): Part => (index === 0 ? clause : ["；", clause]));
}
