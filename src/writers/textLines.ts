/** The lines of a text whose breaks may come from any system or from a cell of a sheet. */
export function textLines(text: string): string[] {
  return text.split(/\r\n|[\r\n\v\f\u2028\u2029]/);
}
