import type { Ratio } from "../../money/money";
import { Points } from "../../money/points";

/** `points` null: the table does not say what such a rate is worth. */
type Band = { readonly bound: string; readonly points: Points | null };

/**
 * Points by bands of a rate, bounds in percent; the first band that holds it counts, its bound included.
 *
 * `upTo`: bands from low to high, `atLeast`: from high to low. Below `from` the table says nothing.
 */
export type BandsRule = {
  readonly kind: "bands";
  readonly side: "upTo" | "atLeast";
  readonly from: string | null;
  readonly bands: readonly Band[];
  readonly otherwise: Points | null;
};

/** Between which bounds the rate lies: beyond the one before, within `bound`; null where there is none. */
export type BandWorking = {
  readonly kind: "band";
  readonly side: BandsRule["side"];
  readonly before: string | null;
  readonly bound: string | null;
};

type BandTexts = {
  readonly from?: string;
  readonly otherwise: string | null;
};

/** `bands("upTo", [["0", "5"], ["10", "4"]], { from: "0", otherwise: "0" })`. */
export function bands(
  side: BandsRule["side"],
  bounds: readonly (readonly [bound: string, points: string | null])[],
  { from, otherwise }: BandTexts,
): BandsRule {
  return {
    kind: "bands",
    side,
    from: from ?? null,
    bands: bounds.map(([bound, points]) => ({ bound, points: pointsOrNone(points) })),
    otherwise: pointsOrNone(otherwise),
  };
}

/** @returns null where the table does not say what such a rate is worth */
export function scoreByBands(
  { side, from, bands: list, otherwise }: BandsRule,
  rate: Ratio,
): { readonly points: Points; readonly working: BandWorking } | null {
  if (from !== null && rate.comparePercent(from) < 0) {
    return null;
  }
  const place = list.findIndex(({ bound }) =>
    side === "upTo" ? rate.comparePercent(bound) <= 0 : rate.comparePercent(bound) >= 0,
  );
  const end = place === -1 ? list.length : place;
  const band = list[end];
  const points = band === undefined ? otherwise : band.points;
  const before = list[end - 1]?.bound ?? null;
  return points === null
    ? null
    : { points, working: { kind: "band", side, before, bound: band?.bound ?? null } };
}

function pointsOrNone(points: string | null): Points | null {
  return points === null ? null : Points.of(points);
}
