import Big from "big.js";
import { bigOf, compareExact, type Exact, exactOf, negated, productOf, sumOf } from "./exact";
import { type AmountUnit, yuanPerUnit } from "./units";

/**
 * An exact amount in yuan.
 *
 * Built from decimal text or from a cell's number, never from a computed float. Nothing here rounds
 * except `roundedTo`, which only wording may call.
 */
export class Money {
  static readonly zero = new Money(0);

  private constructor(private readonly yuan: Exact) {}

  /** @throws when the text is no plain decimal number */
  static of(decimal: string | number, unit: AmountUnit = "yuan"): Money {
    return new Money(exactOf(decimal, yuanPerUnit[unit]));
  }

  static sum(amounts: readonly Money[]): Money {
    return amounts.reduce((total, amount) => total.plus(amount), Money.zero);
  }

  plus(other: Money): Money {
    return new Money(sumOf(this.yuan, other.yuan));
  }

  minus(other: Money): Money {
    return new Money(sumOf(this.yuan, negated(other.yuan)));
  }

  absolute(): Money {
    return this.isNegative ? new Money(negated(this.yuan)) : this;
  }

  /** Multiplies by an exact number: decimal text, or a whole or half number of steps. */
  times(factor: number | string): Money {
    return new Money(productOf(this.yuan, factor));
  }

  /** The quotient, kept exact; it is undefined when `base` is zero. */
  over(base: Money): Ratio {
    return new Ratio(bigOf(this.yuan), bigOf(base.yuan));
  }

  compare(other: Money): -1 | 0 | 1 {
    return compareExact(this.yuan, other.yuan);
  }

  equals(other: Money): boolean {
    return this.compare(other) === 0;
  }

  atMost(limit: Money): boolean {
    return this.compare(limit) <= 0;
  }

  get isZero(): boolean {
    return compareExact(this.yuan, 0) === 0;
  }

  get isNegative(): boolean {
    return compareExact(this.yuan, 0) < 0;
  }

  /** The decimal text in a unit, rounded half up (away from zero) to `digits` decimals. */
  roundedTo(unit: AmountUnit, digits: number): string {
    const amount = bigOf(this.yuan).div(yuanPerUnit[unit]);
    return withoutNegativeZero(amount.toFixed(digits, Big.roundHalfUp));
  }

  /** The whole value in yuan as decimal text with at least two decimals; loses nothing. */
  toYuanText(): string {
    const yuan = bigOf(this.yuan);
    return yuan.toFixed(Math.max(2, decimalsOf(yuan)));
  }
}

/**
 * An exact quotient of two amounts or two counts.
 *
 * Undefined when there is nothing to divide by; every reader must ask `isUndefined` first.
 */
export class Ratio {
  constructor(
    private readonly numerator: Big,
    private readonly denominator: Big,
  ) {}

  static ofCounts(numerator: number, denominator: number): Ratio {
    return new Ratio(new Big(numerator), new Big(denominator));
  }

  /** Of decimal texts, as a person writes them. */
  static of(numerator: string, denominator: string): Ratio {
    return new Ratio(new Big(numerator), new Big(denominator));
  }

  get isUndefined(): boolean {
    return this.denominator.eq(0);
  }

  /**
   * Compares with a number of percent, without rounding.
   *
   * @throws when the ratio is undefined
   */
  comparePercent(percent: string | number): -1 | 0 | 1 {
    this.assertDefined();
    const scaled = this.numerator.times(100).cmp(this.denominator.times(percent));
    return this.denominator.gt(0) ? scaled : flipped(scaled);
  }

  /**
   * The percent as decimal text, rounded half up (away from zero) to `digits` decimals.
   *
   * @throws when the ratio is undefined
   */
  roundedPercent(digits: number): string {
    this.assertDefined();
    return withoutNegativeZero(quotient(this.numerator.times(100), this.denominator, digits));
  }

  /**
   * How many times the base it is, as decimal text, rounded half up (away from zero) to `digits` decimals.
   *
   * @throws when the ratio is undefined
   */
  roundedTimes(digits: number): string {
    this.assertDefined();
    return withoutNegativeZero(quotient(this.numerator, this.denominator, digits));
  }

  /**
   * How many percentage points it lies above a percent, kept exact; negative below it.
   *
   * @throws when the ratio is undefined
   */
  pointsAbove(percent: string): Ratio {
    this.assertDefined();
    const above = this.numerator.times(100).minus(this.denominator.times(percent));
    return new Ratio(above, this.denominator);
  }

  absolute(): Ratio {
    return new Ratio(this.numerator.abs(), this.denominator.abs());
  }

  times(factor: string): Ratio {
    return new Ratio(this.numerator.times(factor), this.denominator);
  }

  over(divisor: string): Ratio {
    return new Ratio(this.numerator, this.denominator.times(divisor));
  }

  /**
   * The next whole number at or below it, or at or above it.
   *
   * @throws when the ratio is undefined
   */
  whole(direction: "down" | "up"): Ratio {
    this.assertDefined();
    const rest = this.numerator.mod(this.denominator);
    const towardsZero = new Ratio(this.numerator.minus(rest), this.denominator);
    const order = rest.eq(0) ? 0 : rest.s * this.denominator.s;
    const isThere = order === 0 || order === (direction === "down" ? 1 : -1);
    return isThere ? towardsZero : towardsZero.plusOnes(order);
  }

  private plusOnes(ones: number): Ratio {
    return new Ratio(this.numerator.plus(this.denominator.times(ones)), this.denominator);
  }

  private assertDefined(): void {
    if (this.isUndefined) {
      throw new Error("an undefined ratio has no percent");
    }
  }
}

/** Divides and rounds half up once: big.js would round to its own places first. */
function quotient(numerator: Big, denominator: Big, digits: number): string {
  const scale = new Big(10).pow(digits);
  const scaled = numerator.abs().times(scale).times(2).plus(denominator.abs());
  const doubled = denominator.abs().times(2);
  const whole = scaled.minus(scaled.mod(doubled)).div(doubled);
  const sign = numerator.s === denominator.s ? 1 : -1;
  return whole.times(sign).div(scale).toFixed(digits);
}

function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - value.e - 1);
}

function withoutNegativeZero(text: string): string {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

function flipped(order: -1 | 0 | 1): -1 | 0 | 1 {
  return order === 0 ? 0 : order === 1 ? -1 : 1;
}
