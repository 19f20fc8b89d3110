import { HostFault } from "../batch/hostFault";
import { HostObject, textArgument, type Method } from "../batch/hostObject";
import { changeStructure, emptySheet, findSheet, nextId, type Book, type BookSheet } from "./book";
import { comments } from "./commentObject";
import { customXmlParts } from "./customXmlObject";
import type { ExcelWorld } from "./excelWorld";
import { rangeObject } from "./rangeObject";

/** The workbook: the root of every path. */
export function workbookObject(world: ExcelWorld): HostObject {
  const { book } = world;
  const sheets = worksheets(world);
  return new HostObject({
    type: "Workbook",
    api: "ExcelApi",
    scalars: { Name: { since: "1.7", read: () => book.name } },
    parts: {
      Worksheets: { since: "1.1", open: () => sheets },
      Protection: { since: "1.7", open: () => structure(book) },
      CustomXmlParts: { since: "1.5", open: () => customXmlParts(book) },
      Comments: { since: "1.10", open: () => comments(world) },
    },
    methods: {
      GetActiveCell: {
        since: "1.7",
        call: () => {
          const { row, column } = book.active.area;
          return rangeObject(world, activeSheet(book), { row, column, rows: 1, columns: 1 });
        },
      },
      GetSelectedRange: {
        since: "1.1",
        call: () => rangeObject(world, activeSheet(book), book.active.area),
      },
    },
  });
}

function activeSheet(book: Book): BookSheet {
  const sheet = findSheet(book, book.active.sheet);
  if (sheet === undefined) {
    throw new HostFault("ItemNotFound");
  }
  return sheet;
}

function structure(book: Book): HostObject {
  return new HostObject({
    type: "WorkbookProtection",
    api: "ExcelApi",
    scalars: { Protected: { since: "1.7", read: () => book.isStructureProtected } },
  });
}

function worksheets(world: ExcelWorld): HostObject {
  const { book } = world;
  return new HostObject({
    type: "WorksheetCollection",
    api: "ExcelApi",
    items: () => book.sheets.map((sheet) => world.worksheet(sheet)),
    item: ([key]) => {
      const sheet = findSheet(book, textArgument(key));
      if (sheet === undefined) {
        throw new HostFault("ItemNotFound");
      }
      return world.worksheet(sheet);
    },
    methods: {
      GetItemOrNullObject: {
        since: "1.4",
        call: ([key]) => {
          const sheet = findSheet(book, textArgument(key));
          return sheet === undefined ? null : world.worksheet(sheet);
        },
      },
      Add: {
        since: "1.1",
        call: ([name]) => {
          changeStructure(book);
          if (findSheet(book, textArgument(name)) !== undefined) {
            throw new HostFault("ItemAlreadyExists");
          }
          const sheet = emptySheet(nextId(book, "sheet"), textArgument(name));
          book.sheets.push(sheet);
          return world.worksheet(sheet);
        },
      },
      ...registrations(world),
    },
  });
}

/** Numbers of the events on the worksheets, under the names the library registers them by. */
const worksheetEvents = {
  DataChanged: { type: 10, since: "1.9" },
  Added: { type: 13, since: "1.7" },
  Deleted: { type: 15, since: "1.7" },
} as const;

function registrations({ listening }: ExcelWorld): Readonly<Record<string, Method>> {
  return Object.fromEntries(
    Object.entries(worksheetEvents).flatMap(([name, { type, since }]) => [
      [`_Register${name}Event`, { since, call: () => void listening.add(type) }],
      [`_Unregister${name}Event`, { since, call: () => void listening.delete(type) }],
    ]),
  );
}
