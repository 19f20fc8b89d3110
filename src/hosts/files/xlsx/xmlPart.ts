import { SaxesParser } from "saxes";
import { HostRefused } from "../../hostRefused";
import type { ReadJob } from "../readJob";
import type { TextSieve } from "./blankSieve";
import type { ZipPackage } from "../zipPackage";

/** Attributes by name, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear. Element names come without their prefix. */
export type PartReader = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Which part is read how; a sieve takes out of the text what need not be parsed. */
export type PartReading = {
  readonly name: string;
  readonly reader: PartReader;
  readonly sieve?: TextSieve;
};

/**
 * Runs a reader over one XML part of a workbook while it is being unpacked, so that the part never
 * lies in memory whole.
 *
 * Throws `host.damaged` for XML that is not well formed. A document type is refused too: no workbook
 * has one, and entities are how small files grow.
 */
export async function readXmlPart(
  zip: ZipPackage,
  { name, reader, sieve }: PartReading,
  job: ReadJob,
): Promise<void> {
  const refuse = (): never => {
    throw new HostRefused({ code: "host.damaged", file: job.file });
  };
  const parser = new SaxesParser<SaxOptions>({ xmlns: false, position: false });
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", (tag) => reader.open(localName(tag.name), tag.attributes));
  parser.on("closetag", (tag) => reader.close(localName(tag.name)));
  parser.on("text", reader.text);
  parser.on("cdata", reader.text);
  let decoder: TextDecoder | null = null;
  await zip.stream(name, (piece) => {
    decoder ??= decoderFor(piece);
    const text = decoder.decode(piece, { stream: true });
    parser.write(sieve === undefined ? text : sieve.pass(text));
  });
  parser.write(sieve === undefined ? "" : sieve.rest());
  parser.close();
}

type SaxOptions = { readonly xmlns: false; readonly position: false };

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder("utf-16le");
  }
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder("utf-16be");
  }
  return new TextDecoder("utf-8");
}
