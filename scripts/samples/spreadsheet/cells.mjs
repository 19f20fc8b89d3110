import { readNumberText } from "./numberText.mjs";

/** A cell that holds words. Options: `look`, `indent`, `across`, `down`. */
export function words(text, options = {}) {
  return { kind: "text", value: text, look: "label", ...options };
}

/** A cell that shows a number exactly as `text` prints it (thousands grouped, where `grouped` says so). */
export function numberAs(text, { grouped = false, ...options } = {}) {
  const { value, format, shown } = readNumberText(text, { grouped });
  return { kind: "number", value, format, shown, look: "amount", ...options };
}

/** A bordered cell with nothing in it. */
export function blank(options = {}) {
  return { kind: "blank", look: "amount", ...options };
}

/** What layout code may hand in for a cell: a cell, a plain text, or null for a blank. */
export function asCell(given, look) {
  if (given === null) {
    return blank(look === undefined ? {} : { look });
  }
  if (typeof given === "string") {
    return words(given, look === undefined ? {} : { look });
  }
  return look === undefined ? given : { ...given, look };
}
