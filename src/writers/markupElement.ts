import { escapeMarkup } from "./escapeMarkup";

/** Attributes by name, in writing order; one that is null is left out. */
export type MarkupAttributes = Readonly<Record<string, string | number | null>>;

/**
 * One element of HTML or XML as text.
 *
 * `content` is markup already: nested elements, or text through `escapeMarkup`.
 */
export function markupElement(
  name: string,
  attributes: MarkupAttributes,
  content: readonly string[] = [],
): string {
  return `<${name}${writtenAttributes(attributes)}>${content.join("")}</${name}>`;
}

function writtenAttributes(attributes: MarkupAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeMarkup(String(value))}"`))
    .join("");
}
