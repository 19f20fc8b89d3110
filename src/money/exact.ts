import Big from "big.js";

/**
 * An exact decimal: a whole number of ten-thousandths where that is one the platform keeps exactly, as
 * nearly all amounts are; any other as a `Big`, which takes many times the room and the time.
 */
export type Exact = number | Big;

/**
 * A decimal number times a power of ten.
 *
 * @throws when the text is no plain decimal number
 */
export function exactOf(decimal: string | number, times: number): Exact {
  const [, sign = "", whole = "", fraction = ""] = plainDecimal.exec(String(decimal)) ?? [];
  const power = powersOfTen[wholePlaces + String(times).length - 1 - fraction.length];
  if (whole !== "" && power !== undefined) {
    const tenThousandths = Number(`${sign}${whole}${fraction}`) * power;
    if (Number.isSafeInteger(tenThousandths)) {
      // not the negative zero, which `-0.00` gives
      return tenThousandths + 0;
    }
  }
  return compact(new Big(decimal).times(times));
}

export function bigOf(exact: Exact): Big {
  return typeof exact === "number" ? new Big(exact).times(oneTenThousandth) : exact;
}

export function sumOf(left: Exact, right: Exact): Exact {
  const sum = typeof left === "number" && typeof right === "number" ? left + right : Number.NaN;
  return Number.isSafeInteger(sum) ? sum : bigOf(left).plus(bigOf(right));
}

export function negated(exact: Exact): Exact {
  return typeof exact === "number" ? 0 - exact : exact.times(-1);
}

/** Times decimal text, or a whole or half number. */
export function productOf(exact: Exact, factor: number | string): Exact {
  if (typeof exact === "number" && typeof factor === "number" && Number.isInteger(factor * 2)) {
    const product = exact * factor;
    if (Number.isInteger(product) && Math.abs(product) <= largestOfHalves) {
      return product + 0;
    }
  }
  return bigOf(exact).times(factor);
}

export function compareExact(left: Exact, right: Exact): -1 | 0 | 1 {
  if (typeof left === "number" && typeof right === "number") {
    return left === right ? 0 : left < right ? -1 : 1;
  }
  return bigOf(left).cmp(bigOf(right));
}

/** What is written with an exponent, such as a step, still is a whole number of ten-thousandths mostly. */
function compact(big: Big): Exact {
  const tenThousandths = big.times(tenThousand).toNumber();
  const isExact = Number.isSafeInteger(tenThousandths) && bigOf(tenThousandths).eq(big);
  return isExact ? tenThousandths + 0 : big;
}

/** As many digits as are exact in a number of the platform. */
const plainDecimal = /^(-?)(?=[\d.]{1,16}$)(\d{1,15})(?:\.(\d+))?$/;

const tenThousand = 10_000;
const wholePlaces = 4;
const oneTenThousandth = new Big("0.0001");
const powersOfTen = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

/** Below it every half is exact too. */
const largestOfHalves = 2 ** 52;
