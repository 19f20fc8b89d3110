import { emWidth } from "../lib/emWidth";

/**
 * Breaks a text into lines of a width, in sizes of its font; Chinese text may break anywhere.
 *
 * What does not fit into the last line ends in an ellipsis.
 */
export function wrapText(
  text: string,
  { lineEm, lines }: { readonly lineEm: number; readonly lines: number },
): readonly string[] {
  const wrapped: string[] = [];
  let rest = text.trim();
  while (rest !== "" && wrapped.length < lines) {
    const isLast = wrapped.length === lines - 1;
    const line = isLast && emWidth(rest) > lineEm ? shortened(rest, lineEm) : fitting(rest, lineEm);
    wrapped.push(line);
    rest = isLast ? "" : rest.slice(line.length).trimStart();
  }
  return wrapped;
}

function shortened(text: string, lineEm: number): string {
  return `${fitting(text, lineEm - emWidth(ellipsis)).trimEnd()}${ellipsis}`;
}

/** As much of the beginning as fits; at least one character. */
function fitting(text: string, lineEm: number): string {
  let line = "";
  for (const character of text) {
    if (line !== "" && emWidth(line + character) > lineEm) {
      break;
    }
    line += character;
  }
  return line;
}

const ellipsis = "\u2026";
