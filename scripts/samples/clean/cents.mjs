/** An amount with at most two decimals as whole cents (分), so that sums are exact. */
export function toCents(text) {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? fail(text);
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return sign === "-" ? -cents : cents;
}

/** Cents as an amount with two decimals. */
export function fromCents(cents) {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `part` in percent of `whole` with two decimals, rounded half up; both in cents, whole not zero. */
export function percentOf(part, whole) {
  const hundredths = Math.floor((Math.abs(part) * 20000 + whole) / (2 * whole));
  return fromCents(part < 0 ? -hundredths : hundredths);
}

function fail(text) {
  throw new Error(`Not an amount: ${text}`);
}
