import { SaxesParser } from "saxes";

/** What a reader of XML is told. Names come as they are written, with their prefixes. */
export type XmlListener = {
  /** `start` and `end` enclose the start tag in the text that was parsed. */
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string, place: XmlPlace) => void;
  readonly text: (text: string) => void;
};

export type XmlElement = XmlPlace & {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
};

export type XmlPlace = { readonly start: number; readonly end: number };

/**
 * Parses one part of a document, telling where each tag stands.
 *
 * A document type is refused: no part has one, and entities are how small files grow.
 *
 * @returns false where the text is not well formed; what was told so far is to be forgotten
 */
export function parseXml(xml: string, listener: XmlListener): boolean {
  const parser = new SaxesParser<{ readonly xmlns: false }>({ xmlns: false });
  let isBroken = false;
  const breakOff = (): never => {
    isBroken = true;
    throw new NotWellFormed();
  };
  // a tag holds no further "<", so that its own is the last one before its end
  const place = (): XmlPlace => ({
    start: xml.lastIndexOf("<", parser.position - 1),
    end: parser.position,
  });
  parser.on("error", breakOff);
  parser.on("doctype", breakOff);
  parser.on("opentag", ({ name, attributes }) => {
    listener.open({ name, attributes, ...place() });
  });
  parser.on("closetag", ({ name }) => {
    listener.close(name, place());
  });
  parser.on("text", listener.text);
  parser.on("cdata", listener.text);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof NotWellFormed)) {
      throw error;
    }
  }
  return !isBroken;
}

class NotWellFormed extends Error {}

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
