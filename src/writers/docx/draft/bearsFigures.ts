/** Tells whether controls of a draft's figures stand in the text of a document, with or without their model. */
export function bearsFigures(xml: string): boolean {
  return /<(?:[\w.-]+:)?tag\s[^<>]*["']juesuan:\d+["']/.test(xml);
}
