/**
 * An amount as its report prints it, told apart into what a cell stores and what it shows.
 *
 * All steps work on the digits as text, so that no binary fraction can change a published figure.
 * A text that ends in `%` is stored as a fraction with a percent format, as Excel does it.
 */
export function readNumberText(text, { grouped = false } = {}) {
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  const decimals = (digits.split(".")[1] ?? "").length;
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (percent) {
    return { value: moveDecimalPointLeft(digits, 2), format: `0${fraction}%`, shown: text };
  }
  return {
    value: digits,
    format: `${grouped ? "#,##0" : "0"}${fraction}`,
    shown: grouped ? groupThousands(digits) : digits,
  };
}

function moveDecimalPointLeft(digits, places) {
  const [whole, fraction = ""] = digits.split(".");
  const padded = whole.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`;
}

function groupThousands(digits) {
  const [whole, fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
