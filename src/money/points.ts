import { bigOf, compareExact, type Exact, exactOf, negated, sumOf } from "./exact";

/** An exact number of points of an evaluation table. */
export class Points {
  static readonly none = new Points(0);

  private constructor(private readonly points: Exact) {}

  /** @throws when the text is no plain decimal number */
  static of(decimal: string): Points {
    return new Points(exactOf(decimal, 1));
  }

  static sum(points: readonly Points[]): Points {
    return points.reduce((total, each) => total.plus(each), Points.none);
  }

  plus(other: Points): Points {
    return new Points(sumOf(this.points, other.points));
  }

  minus(other: Points): Points {
    return new Points(sumOf(this.points, negated(other.points)));
  }

  /** What is left of it after a deduction; never less than nothing. */
  less(deduction: Points): Points {
    return deduction.atMost(this) ? this.minus(deduction) : Points.none;
  }

  equals(other: Points): boolean {
    return compareExact(this.points, other.points) === 0;
  }

  atMost(limit: Points): boolean {
    return compareExact(this.points, limit.points) <= 0;
  }

  /** As tables print points: no more decimals than it has. */
  toText(): string {
    return bigOf(this.points).toString();
  }
}
