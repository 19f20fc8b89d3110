import type { Breakdown, Contribution, Move } from "./explanation";

/**
 * Lines of which one lost about as much as another gained: money may only have changed its code.
 *
 * Each line moves once, with the one that is closest in size; small change is left out, since among
 * many small lines two are always alike.
 */
export function movesIn({ contributions }: Pick<Breakdown, "contributions">): readonly Move[] {
  const [largest] = contributions;
  if (largest === undefined) {
    return [];
  }
  const open = new Set(contributions.filter((line) => isWorthTelling(line, largest)));
  const moves: Move[] = [];
  for (const one of open) {
    const partner = closest(one, [...open]);
    if (partner !== undefined) {
      open.delete(one);
      open.delete(partner);
      moves.push(moveOf(one, partner));
    }
  }
  return moves;
}

/** A tenth of the largest contribution. */
function isWorthTelling({ difference }: Contribution, largest: Contribution): boolean {
  const size = difference.absolute();
  return !size.isZero && largest.difference.absolute().atMost(size.times(10));
}

function closest(one: Contribution, others: readonly Contribution[]): Contribution | undefined {
  const near = others.filter((other) => isOpposite(one, other) && isAlike(one, other));
  return near.sort((first, second) => leftOver(one, first).compare(leftOver(one, second)))[0];
}

function isOpposite(one: Contribution, other: Contribution): boolean {
  return (
    one.difference.isNegative !== other.difference.isNegative &&
    one.line.item?.kind === "functional"
  );
}

/** Within a twentieth of the larger; a tenth where one line is new and the other vanished. */
function isAlike(one: Contribution, other: Contribution): boolean {
  const sizes = [one, other].map(({ difference }) => difference.absolute());
  const isSwap = [one, other].every(({ occurrence }) => occurrence !== "continued");
  return sizes.some((size) =>
    leftOver(one, other)
      .times(isSwap ? 10 : 20)
      .atMost(size),
  );
}

function leftOver(one: Contribution, other: Contribution) {
  return one.difference.plus(other.difference).absolute();
}

function moveOf(one: Contribution, other: Contribution): Move {
  return one.difference.isNegative ? { from: one, to: other } : { from: other, to: one };
}
