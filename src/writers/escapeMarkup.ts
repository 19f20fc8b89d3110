/**
 * Makes any text safe inside an element or a quoted attribute of HTML or XML.
 *
 * Blanks other than the space are written as references, because a parser would otherwise turn them
 * into spaces inside an attribute.
 */
export function escapeMarkup(text: string): string {
  return legalCharacters(text).replace(
    /[&<>"'\t\n\r]/g,
    (character) => references[character] ?? "",
  );
}

/** Drops what no XML document may hold: control characters and halves of surrogate pairs. */
export function legalCharacters(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
