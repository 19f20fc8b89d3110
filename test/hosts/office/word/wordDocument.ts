import { HostFault } from "../batch/hostFault";

/** A content control as it stands in the document now. */
export type DocumentControl = {
  readonly id: string;
  readonly tag: string;
  readonly title: string;
  /** What Word says its text is: what a revision deleted still counts. */
  readonly text: string;
};

/**
 * A document as a row of pieces of markup, tags and texts, as they stand in its file.
 *
 * A control is what lies between two of them, so that inserting, replacing and nesting need no tree.
 */
export class WordDocument {
  /** Of the body, its own tag left out. */
  private pieces: readonly string[];
  readonly xmlParts: { readonly id: string; readonly xml: string }[] = [];
  /** Style ids that came with inserted text. */
  readonly styles = new Set<string>();
  /** Files that were opened beside this document, as base64. */
  readonly opened: string[] = [];
  /** The id of the control that is selected; null where the cursor stands at the end. */
  selected: string | null = null;
  isReadOnly = false;

  constructor(body = "<w:p><w:r><w:t>existing</w:t></w:r></w:p>") {
    this.pieces = piecesOf(body);
  }

  get body(): string {
    return this.pieces.join("");
  }

  /** Somebody works on the document. */
  edit(change: (body: string) => string): void {
    const changed = change(this.body);
    if (changed === this.body) {
      throw new Error("the edit does not find its place");
    }
    this.pieces = piecesOf(changed);
  }

  controls(tag: string): readonly DocumentControl[] {
    return this.places()
      .map((place) => this.control(place))
      .filter((control) => control.tag === tag);
  }

  /** Replaces what is in a control by one run; comments inside it go, as they do in Word. */
  replaceText(id: string, text: string): void {
    this.assertWritable();
    const place = this.placeOf(id);
    const inside = this.pieces.slice(place.content + 1, place.end);
    const formatting = /<w:rPr>.*?<\/w:rPr>/.exec(inside.join(""))?.[0] ?? "";
    const run = piecesOf(`<w:r>${formatting}<w:t>${escaped(text)}</w:t></w:r>`);
    this.pieces = [
      ...this.pieces.slice(0, place.content + 1),
      ...run,
      ...this.pieces.slice(place.end),
    ];
  }

  /** Takes in text that comes as one XML text, after the paragraph of the cursor. */
  insertMarkup(flatPackage: string): void {
    this.assertWritable();
    const body = /<w:body>(.*)<\/w:body>/s.exec(flatPackage)?.[1];
    if (body === undefined) {
      throw new HostFault("InvalidArgument", "no body in the package");
    }
    for (const [, id] of flatPackage.matchAll(/<w:style [^>]*w:styleId="(\w+)"/g)) {
      this.styles.add(id ?? "");
    }
    this.pieces = [...this.pieces, ...piecesOf(body)];
  }

  /** The body as Word hands it out: custom XML parts are not in it. */
  flatPackage(): string {
    const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const type =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    return (
      '<?xml version="1.0" standalone="yes"?>' +
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
      '<pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${type}" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>` +
      `<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${namespace}"><w:body>${this.body}</w:body></w:document></pkg:xmlData></pkg:part>` +
      "</pkg:package>"
    );
  }

  private assertWritable(): void {
    if (this.isReadOnly) {
      throw new HostFault("AccessDenied");
    }
  }

  private placeOf(id: string): ControlPlace {
    const place = this.places().find((one) => this.control(one).id === id);
    if (place === undefined) {
      throw new HostFault("ItemNotFound");
    }
    return place;
  }

  /** Where the controls stand, in reading order. */
  private places(): readonly ControlPlace[] {
    const open: ControlPlace[] = [];
    const found: ControlPlace[] = [];
    for (const [index, piece] of this.pieces.entries()) {
      if (piece === "<w:sdt>") {
        const place = { start: index, content: index, end: index };
        open.push(place);
        found.push(place);
      }
      const innermost = open[open.length - 1];
      if (innermost !== undefined && piece === "<w:sdtContent>") {
        innermost.content = index;
      } else if (innermost !== undefined && piece === "</w:sdtContent>") {
        innermost.end = index;
      } else if (piece === "</w:sdt>") {
        open.pop();
      }
    }
    return found;
  }

  private control({ start, content, end }: ControlPlace): DocumentControl {
    const properties = this.pieces.slice(start, content).join("");
    const value = (name: string): string =>
      new RegExp(`<w:${name} w:val="([^"]*)"`).exec(properties)?.[1] ?? "";
    const inside = this.pieces.slice(content, end).join("");
    const texts = [...inside.matchAll(/<w:(?:t|delText)\b[^>]*>([^<]*)</g)];
    return {
      id: `${value("id")} ${String(start)}`,
      tag: value("tag"),
      title: value("alias"),
      text: texts.map(([, text = ""]) => unescaped(text)).join(""),
    };
  }
}

type ControlPlace = { readonly start: number; content: number; end: number };

function piecesOf(markup: string): readonly string[] {
  return markup.match(/<[^>]*>|[^<]+/g) ?? [];
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&amp;/g, "&");
}
