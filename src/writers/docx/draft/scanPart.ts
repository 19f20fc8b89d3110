import {
  type BookmarkMark,
  type ControlMark,
  nameControl,
  newControl,
  type Unfinished,
} from "./controlMark";
import { localName, parseXml, type XmlElement, type XmlPlace } from "./parseXml";

/** What a part of a document holds, in reading order. `break`: a paragraph begins or ends. */
export type ScannedItem =
  { readonly kind: "break" } | ({ readonly kind: "control" } & Surrounding) | ScannedRun;

/** A run whose text counts: one that a revision deleted is not listed. */
export type ScannedRun = Surrounding & {
  readonly kind: "run";
  readonly text: string;
  readonly place: XmlPlace;
  /** Of its formatting; null where it has none of its own. */
  readonly properties: XmlPlace | null;
  /** Its elements of text, tags included. */
  readonly texts: readonly XmlPlace[];
  readonly isInserted: boolean;
};

/** What stands around an item. */
export type Surrounding = {
  /** The innermost content control that has a tag or a name. */
  readonly control: ControlMark | null;
  /** The innermost of all, with or without a mark. */
  readonly enclosing: ControlMark | null;
  /** The innermost bookmark of a figure that is open. */
  readonly bookmark: BookmarkMark | null;
  /** Part of the copy of a text box that is meant for programs which do not know the first. */
  readonly isFallback: boolean;
};

/**
 * Finds the text of a part, with the controls and bookmarks around it and where each run stands.
 *
 * @returns null where the part is not well formed
 */
export function scanPart(xml: string): readonly ScannedItem[] | null {
  const scan: Scan = { items: [], path: [], controls: [], runs: [], bookmarks: new Map() };
  const isWhole = parseXml(xml, {
    open: (element) => {
      const name = wordName(element.name);
      opened({ ...element, name }, scan);
      scan.path.push(name);
    },
    close: (_name, place) => {
      closed(scan.path.pop() ?? "", place, scan);
    },
    text: (text) => {
      const run = scan.runs[scan.runs.length - 1];
      if (run !== undefined && scan.path[scan.path.length - 1] === "t") {
        run.text += text;
      }
    },
  });
  return isWhole ? scan.items : null;
}

type Scan = {
  readonly items: ScannedItem[];
  /** The names of the open elements; empty for those that are no part of text. */
  readonly path: string[];
  readonly controls: Unfinished<ControlMark>[];
  readonly runs: OpenRun[];
  /** The open bookmarks of figures, by their ids. */
  readonly bookmarks: Map<string, Unfinished<BookmarkMark>>;
};

type OpenRun = {
  text: string;
  readonly start: number;
  properties: XmlPlace | null;
  textStart: number;
  readonly texts: XmlPlace[];
};

function opened({ name, attributes, start, end }: XmlElement, scan: Scan): void {
  const value = (attribute: string): string => attributes[`w:${attribute}`] ?? "";
  const control = scan.controls[scan.controls.length - 1];
  const run = scan.runs[scan.runs.length - 1];
  const parent = scan.path[scan.path.length - 1];
  switch (name) {
    case "p":
      scan.items.push({ kind: "break" });
      return;
    case "bookmarkStart":
      openBookmark(value("name"), value("id"), scan);
      return;
    case "bookmarkEnd":
      scan.bookmarks.delete(value("id"));
      return;
    case "commentRangeStart":
    case "commentReference":
      for (const open of [...scan.controls, ...scan.bookmarks.values()]) {
        open.hasComment = true;
      }
      return;
    case "sdt":
      scan.controls.push(newControl());
      return;
    case "sdtContent":
      scan.items.push({ kind: "control", ...surrounding(scan) });
      return;
    case "r":
      scan.runs.push({ text: "", start, properties: null, textStart: start, texts: [] });
      return;
    default:
      if (parent === "sdtPr" && control !== undefined) {
        nameControl(name, value("val"), control);
      } else if (parent === "r" && run !== undefined) {
        openInRun(name, { start, end }, run);
      }
  }
}

function openInRun(name: string, place: XmlPlace, run: OpenRun): void {
  run.text += signs.get(name) ?? "";
  if (name === "rPr") {
    run.properties = place;
  } else if (name === "t") {
    run.textStart = place.start;
  }
}

/** What some elements of a run show. */
const signs: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

function closed(name: string, { end }: XmlPlace, scan: Scan): void {
  const run = scan.runs[scan.runs.length - 1];
  const parent = scan.path[scan.path.length - 1];
  if (name === "p") {
    scan.items.push({ kind: "break" });
  } else if (name === "sdt") {
    scan.controls.pop();
  } else if (name === "r") {
    closeRun(scan.runs.pop(), end, scan);
  } else if (parent === "r" && run !== undefined && name === "t") {
    run.texts.push({ start: run.textStart, end });
  } else if (parent === "r" && run !== undefined && name === "rPr" && run.properties !== null) {
    run.properties = { start: run.properties.start, end };
  }
}

function closeRun(run: OpenRun | undefined, end: number, scan: Scan): void {
  const isIn = (...names: readonly string[]): boolean =>
    names.some((name) => scan.path.includes(name));
  if (run !== undefined && run.text !== "" && !isIn("del", "moveFrom")) {
    const { text, properties, texts, start } = run;
    for (const control of scan.controls) {
      control.text += text;
    }
    scan.items.push({
      kind: "run",
      text,
      place: { start, end },
      properties,
      texts,
      isInserted: isIn("ins", "moveTo"),
      ...surrounding(scan),
    });
  }
}

function surrounding({ controls, bookmarks, path }: Scan): Surrounding {
  const named = controls.filter(({ tag, alias }) => tag !== null || alias !== null);
  return {
    control: named[named.length - 1] ?? null,
    enclosing: controls[controls.length - 1] ?? null,
    bookmark: [...bookmarks.values()].pop() ?? null,
    isFallback: path.includes("Fallback"),
  };
}

function openBookmark(name: string, id: string, scan: Scan): void {
  const number = /^juesuan_(\d+)$/.exec(name)?.[1];
  if (number !== undefined) {
    scan.bookmarks.set(id, { number: Number(number), hasComment: false });
  }
}

/** Every program that writes these documents calls their namespace by this prefix. */
function wordName(name: string): string {
  const local = localName(name);
  return name === `w:${local}` || ofOtherNamespaces.has(local) ? local : "";
}

const ofOtherNamespaces: ReadonlySet<string> = new Set(["Fallback", "checkbox"]);
