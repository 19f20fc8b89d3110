import { HostFault } from "../batch/hostFault";
import { HostObject, textArgument } from "../batch/hostObject";
import { nextId, type Book } from "./book";

/** The custom XML parts that travel with the workbook. */
export function customXmlParts(book: Book): HostObject {
  const all = (): HostObject[] => book.xmlParts.map((part) => partObject(book, part));
  return new HostObject({
    type: "CustomXmlPartCollection",
    api: "ExcelApi",
    items: all,
    item: ([id]) => partNamed(book, textArgument(id)),
    methods: {
      Add: {
        since: "1.5",
        call: ([xml]) => {
          const part = { id: nextId(book, "part"), xml: wellFormed(textArgument(xml)) };
          book.changes += 1;
          book.xmlParts.push(part);
          return partObject(book, part);
        },
      },
      GetByNamespace: {
        since: "1.5",
        call: ([namespace]) =>
          new HostObject({
            type: "CustomXmlPartScopedCollection",
            api: "ExcelApi",
            items: () =>
              book.xmlParts
                .filter(({ xml }) => namespaceOf(xml) === namespace)
                .map((part) => partObject(book, part)),
            item: ([id]) => partNamed(book, textArgument(id)),
          }),
      },
    },
  });
}

type XmlPart = Book["xmlParts"][number];

function partNamed(book: Book, id: string): HostObject {
  const part = book.xmlParts.find((one) => one.id === id);
  if (part === undefined) {
    throw new HostFault("ItemNotFound");
  }
  return partObject(book, part);
}

function partObject(book: Book, part: XmlPart): HostObject {
  return new HostObject({
    type: "CustomXmlPart",
    api: "ExcelApi",
    identity: { Id: part.id },
    scalars: {
      Id: { since: "1.5", read: () => part.id },
      NamespaceUri: { since: "1.5", read: () => namespaceOf(part.xml) },
    },
    methods: {
      GetXml: { since: "1.5", call: () => part.xml },
      SetXml: {
        since: "1.5",
        call: ([xml]) => {
          book.changes += 1;
          part.xml = wellFormed(textArgument(xml));
        },
      },
      Delete: {
        since: "1.5",
        call: () => {
          book.changes += 1;
          book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
        },
      },
    },
  });
}

function namespaceOf(xml: string): string {
  return /<[A-Za-z]\w*[^>]*\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

/** Enough of a check for parts of one element. */
function wellFormed(xml: string): string {
  if (!/^<([A-Za-z]\w*)(?:\s[^<>]*)?>[^<>&]*<\/\1>$/.test(xml)) {
    throw new HostFault("InvalidArgument", "a part of one element");
  }
  return xml;
}
