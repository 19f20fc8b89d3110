import { HostFault } from "../batch/hostFault";
import { HostObject, textArgument } from "../batch/hostObject";
import type { DocumentControl, WordDocument, WrittenRun } from "./wordDocument";

/** The document: the root of every path. */
export function documentObject(document: WordDocument): HostObject {
  const body = new HostObject({
    type: "Body",
    api: "WordApi",
    livesByReference: true,
    parts: { ContentControls: { since: "1.1", open: () => allControls(document) } },
    methods: { GetOoxml: { since: "1.1", call: () => document.flatPackage() } },
  });
  return new HostObject({
    type: "Document",
    api: "WordApi",
    parts: {
      Body: { since: "1.1", open: () => body },
      ContentControls: { since: "1.1", open: () => allControls(document) },
    },
    methods: {
      GetSelection: { since: "1.1", call: () => selectionOf(document) },
      GetBookmarkRangeOrNullObject: {
        since: "1.4",
        call: ([name]) => bookmarkRange(document, textArgument(name)),
      },
    },
  });
}

/** What is made by its type name: Word itself, which opens files. */
export function wordService(document: WordDocument, typeName: string): HostObject | null {
  if (typeName !== "Microsoft.WordServices.Application") {
    return null;
  }
  return new HostObject({
    type: "Application",
    api: "WordApi",
    methods: {
      CreateDocument: {
        since: "1.3",
        call: ([base64]) => createdDocument(document, textArgument(base64)),
      },
    },
  });
}

function createdDocument(document: WordDocument, base64: string): HostObject {
  return new HostObject({
    type: "DocumentCreated",
    api: "WordApi",
    livesByReference: true,
    methods: {
      Open: { since: "1.3", call: () => void document.opened.push(base64) },
    },
  });
}

function selectionOf(document: WordDocument): HostObject {
  return new HostObject({
    type: "Range",
    api: "WordApi",
    livesByReference: true,
    methods: {
      InsertOoxml: {
        since: "1.1",
        call: ([markup, location]) => {
          if (location !== "End") {
            throw new HostFault("InvalidArgument");
          }
          document.insertMarkup(textArgument(markup));
          return selectionOf(document);
        },
      },
    },
  });
}

function bookmarkRange(document: WordDocument, name: string): HostObject | null {
  const text = document.bookmarkText(name);
  if (text === null) {
    return null;
  }
  return new HostObject({
    type: "Range",
    api: "WordApi",
    livesByReference: true,
    scalars: { Text: { since: "1.1", read: () => text } },
    methods: {
      Select: {
        since: "1.1",
        call: () => {
          document.selected = name;
        },
      },
      InsertText: {
        since: "1.1",
        call: ([written, location]) => {
          if (location !== "Replace") {
            throw new HostFault("InvalidArgument");
          }
          return writtenRange(document, document.replaceBookmark(name, textArgument(written)));
        },
      },
    },
  });
}

function writtenRange(document: WordDocument, run: WrittenRun): HostObject {
  return new HostObject({
    type: "Range",
    api: "WordApi",
    livesByReference: true,
    methods: {
      InsertBookmark: {
        since: "1.4",
        call: ([name]) => {
          document.insertBookmark(textArgument(name), run);
        },
      },
    },
  });
}

function allControls(document: WordDocument): HostObject {
  return controlsOf(document, () => true);
}

function controlsOf(
  document: WordDocument,
  isWanted: (control: DocumentControl) => boolean,
): HostObject {
  const items = (): readonly HostObject[] =>
    document
      .controls()
      .filter(isWanted)
      .map((control) => controlObject(document, control));
  return new HostObject({
    type: "ContentControlCollection",
    api: "WordApi",
    livesByReference: true,
    items,
    methods: {
      GetByTag: {
        since: "1.1",
        call: ([wanted]) => {
          const tag = textArgument(wanted);
          return controlsOf(document, (control) => control.tag === tag);
        },
      },
    },
  });
}

function controlObject(
  document: WordDocument,
  { id, tag, title, text }: DocumentControl,
): HostObject {
  return new HostObject({
    type: "ContentControl",
    api: "WordApi",
    livesByReference: true,
    identity: { Id: id },
    scalars: {
      Id: { since: "1.1", read: () => id },
      Tag: {
        since: "1.1",
        read: () => tag,
        write: (value) => {
          document.setTag(id, textArgument(value));
        },
      },
      Title: { since: "1.1", read: () => title },
      Text: { since: "1.1", read: () => text },
    },
    methods: {
      Select: {
        since: "1.1",
        call: () => {
          document.selected = tag === "" ? text : tag;
        },
      },
      InsertText: {
        since: "1.1",
        call: ([written, location]) => {
          if (location !== "Replace") {
            throw new HostFault("InvalidArgument");
          }
          document.replaceText(id, textArgument(written));
          return selectionOf(document);
        },
      },
    },
  });
}
