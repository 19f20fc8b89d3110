import { escapeMarkup, legalCharacters } from "../escapeMarkup";

/** Attributes of an element of a Word part by their names without the prefix, in writing order. */
export type WordAttributes = Readonly<Record<string, string | number>>;

/**
 * One element of WordprocessingML as markup; the prefix `w:` is added to every name.
 *
 * `content` is markup already: nested elements, or text through `textElements`.
 */
export function wordElement(
  name: string,
  attributes: WordAttributes = {},
  content: readonly string[] = [],
): string {
  const start = `<w:${name}${writtenAttributes(attributes)}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join("")}</w:${name}>`;
}

/** An element that says everything in `w:val`, as most properties do. */
export function valueElement(name: string, value: string | number): string {
  return wordElement(name, { val: value });
}

/** Text of a run, with its blanks kept; none for no text. */
export function textElements(text: string): string[] {
  const legal = legalCharacters(text);
  if (legal === "") {
    return [];
  }
  const start = outerBlank.test(legal) ? '<w:t xml:space="preserve">' : "<w:t>";
  return [`${start}${escapeMarkup(legal)}</w:t>`];
}

function writtenAttributes(attributes: WordAttributes): string {
  let written = "";
  for (const [name, value] of Object.entries(attributes)) {
    written += ` w:${name}="${typeof value === "number" ? value : escapeMarkup(value)}"`;
  }
  return written;
}

/** Blanks that a reader of XML may drop unless told to keep them. */
const outerBlank = /^\s|\s$/;
