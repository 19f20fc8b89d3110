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
  /** The tag, or else the text, of the control or the name of the bookmark that is selected; null where the cursor stands at the end. */
  selected: string | null = null;
  isReadOnly = false;
  private bookmarks = 0;

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

  /** The controls that Word shows to programs: those for text of every kind. */
  controls(): readonly DocumentControl[] {
    return this.places()
      .filter(({ start, content }) => !otherKind.test(this.pieces.slice(start, content).join("")))
      .map((place) => this.control(place));
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

  setTag(id: string, tag: string): void {
    this.assertWritable();
    const { start, content } = this.placeOf(id);
    const properties = this.pieces
      .slice(start, content)
      .filter((piece) => !piece.startsWith("<w:tag "));
    const end = properties.indexOf("</w:sdtPr>");
    this.pieces = [
      ...this.pieces.slice(0, start),
      ...properties.slice(0, end),
      `<w:tag w:val="${tag}"/>`,
      ...properties.slice(end),
      ...this.pieces.slice(content),
    ];
  }

  /** The text that a bookmark lies around; null where there is none. */
  bookmarkText(name: string): string | null {
    const place = this.bookmarkPlace(name);
    return place === null ? null : textIn(this.pieces.slice(place.start, place.end));
  }

  /** Replaces what a bookmark lies around by one run; the bookmark goes with it, as it does in Word. */
  replaceBookmark(name: string, text: string): WrittenRun {
    this.assertWritable();
    const place = this.bookmarkPlace(name);
    if (place === null) {
      throw new HostFault("ItemNotFound");
    }
    const inside = this.pieces.slice(place.start, place.end);
    if (inside.some((piece) => /^<\/?w:(?:sdt|p)\b/.test(piece))) {
      throw new Error("what Word does with a bookmark across controls or paragraphs is not known");
    }
    const run = piecesOf(`<w:r><w:t>${escaped(text)}</w:t></w:r>`);
    this.pieces = [
      ...this.pieces.slice(0, place.start - 1),
      ...run,
      ...this.pieces.slice(place.end + 1),
    ];
    return { start: place.start - 1, length: run.length };
  }

  /** Lays a bookmark around a run that was just written. */
  insertBookmark(name: string, { start, length }: WrittenRun): void {
    this.bookmarks += 1;
    const id = `w:id="${String(900_000 + this.bookmarks)}"`;
    this.pieces = [
      ...this.pieces.slice(0, start),
      `<w:bookmarkStart ${id} w:name="${name}"/>`,
      ...this.pieces.slice(start, start + length),
      `<w:bookmarkEnd ${id}/>`,
      ...this.pieces.slice(start + length),
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

  private bookmarkPlace(name: string): { readonly start: number; readonly end: number } | null {
    const start = this.pieces.findIndex((piece) => piece.includes(`w:name="${name}"`));
    const id = /w:id="\d+"/.exec(this.pieces[start] ?? "")?.[0];
    const end = this.pieces.indexOf(`<w:bookmarkEnd ${id ?? ""}/>`);
    return start === -1 ? null : { start: start + 1, end };
  }

  /** Where the controls stand, in reading order. */
  private places(): readonly ControlPlace[] {
    const open: ControlPlace[] = [];
    const found: ControlPlace[] = [];
    for (const [index, piece] of this.pieces.entries()) {
      if (piece === "<w:sdt>") {
        const place = { turn: found.length, start: index, content: index, end: index };
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

  private control({ turn, start, content, end }: ControlPlace): DocumentControl {
    const properties = this.pieces.slice(start, content).join("");
    const value = (name: string): string =>
      new RegExp(`<w:${name} w:val="([^"]*)"`).exec(properties)?.[1] ?? "";
    return {
      id: `${value("id")} ${String(turn)}`,
      tag: value("tag"),
      title: unescaped(value("alias")),
      text: textIn(this.pieces.slice(content, end)),
    };
  }
}

/** What a control's properties name that holds no text of every kind. */
const otherKind =
  /<(?:w:(?:text|date|picture|comboBox|dropDownList|docPartObj|docPartList|equation|citation|bibliography)|w14:checkbox)\b/;

/** Where a run stands among the pieces, until the next change. */
export type WrittenRun = { readonly start: number; readonly length: number };

/** `turn`: its number among the controls, which no replaced text changes. */
type ControlPlace = { readonly turn: number; readonly start: number; content: number; end: number };

function piecesOf(markup: string): readonly string[] {
  return markup.match(/<[^>]*>|[^<]+/g) ?? [];
}

function textIn(pieces: readonly string[]): string {
  const texts = [...pieces.join("").matchAll(/<w:(?:t|delText)\b[^>]*>([^<]*)</g)];
  return texts.map(([, text = ""]) => unescaped(text)).join("");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&amp;/g, "&");
}
