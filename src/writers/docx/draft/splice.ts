import type { XmlPlace } from "./parseXml";

/** Puts a text in the place of a piece of another. */
export type Splice = XmlPlace & { readonly text: string };

/** Carries out changes that do not overlap; all else stays as it is, to the letter. */
export function spliced(whole: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((left, right) => left.start - right.start);
  let written = "";
  let at = 0;
  for (const { start, end, text } of sorted) {
    written += whole.slice(at, start) + text;
    at = end;
  }
  return written + whole.slice(at);
}
